import fs from 'node:fs';
import path from 'node:path';
import { screenshots } from '../paths.mjs';

/** What the person's system prefers, and by which class of the workbench it shows. */
const themes = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, class: '.vs' },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, class: '.vs-dark' },
  'high-contrast': { media: { colorScheme: 'dark', forcedColors: 'active' }, class: '.hc-black' },
};

/** User settings by which the workbench follows the system. */
export const followSystem = {
  'window.autoDetectColorScheme': true,
  'window.autoDetectHighContrast': true,
  'workbench.preferredLightColorTheme': 'Light Modern',
  'workbench.preferredDarkColorTheme': 'Dark Modern',
};

/** The workbench as a person handles it: keys, clicks and what stands on the screen. */
export class Workbench {
  constructor(page) {
    this.page = page;
    fs.mkdirSync(screenshots, { recursive: true });
  }

  /**
   * Runs a command from the Command Palette, which is opened again until it has taken in what extensions add, and where
   * something took the focus from it at once, as a view does when a dialog before it ends.
   */
  async run(title) {
    for (let attempt = 1; ; attempt++) {
      const timeout = 2000 * attempt;
      await this.page.keyboard.press('F1');
      try {
        await this.input.fill(`>${title}`, { timeout });
        await this.choice(title).waitFor({ timeout });
        break;
      } catch (error) {
        if (attempt === 8) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
    // Only the wait is repeated: a click that was slow to return has run the command already.
    await this.choice(title).click();
  }

  /** Puts the focus into the text of the editor that is shown; keys pressed before it is there are lost. */
  async focusEditor() {
    await this.run('View: Focus Active Editor Group');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  get input() {
    return this.page.locator('.quick-input-widget input').first();
  }

  choice(text) {
    return this.page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first();
  }

  /** Waits for a quick input. `prompt`: text by which it is known. */
  async question(prompt) {
    await this.page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
  }

  /** Answers one quick input: types into it and accepts. */
  async answer(prompt, text) {
    await this.question(prompt);
    if (text !== undefined) await this.input.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Answers the questions of New Post-Mortem that are left, from the title on. The template is one by its name, the first
   * that is offered where none is given.
   */
  async answerQuestions({ title, start, zone = 'UTC', template }) {
    await this.answer(/New Post-Mortem: title/, title);
    await this.choice('SEV').waitFor();
    await this.answer(/New Post-Mortem: severity/);
    await this.answer(/New Post-Mortem: start/, start);
    await this.answer(/New Post-Mortem: time zone/, zone);
    await this.answer(/New Post-Mortem: template/, template);
  }

  /** Opens a report of the workspace folder, from the Explorer. */
  async open(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.tab(name).waitFor();
    // Commands for reports are offered from then on.
    await this.page.locator('.statusbar-item', { hasText: 'Post-Mortem' }).waitFor();
  }

  /** Opens a file of the workspace by its name alone. */
  async openQuickly(name) {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.input.fill(name);
    await this.choice(name).click();
    await this.tab(name).waitFor();
  }

  tab(name) {
    return this.page.locator('.tab', { hasText: name }).first();
  }

  get problems() {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** The line on which the cursor stands, 1-based, once the status bar shows that it is `line`. */
  async cursorAt(line) {
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
  }

  /** What stands in the editors and which element has the focus: for a failure that nobody can look at. */
  async writtenAndFocused() {
    const written = await this.page.locator('.monaco-editor .view-lines').allInnerTexts();
    const focused = await this.page
      .locator(':focus')
      .evaluateAll(elements => elements.map(each => each.outerHTML.slice(0, 200)));
    return `In the editors:\n${written.join('\n--\n')}\nFocused: ${focused}`;
  }

  get timeline() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Opens the notifications once there is an unread one, and waits for it. */
  async notification(text) {
    await this.page.locator('.statusbar-item .codicon-bell-dot').waitFor();
    await this.run('Notifications: Show Notifications');
    await this.page.locator('.notifications-center .notification-list-item', { hasText: text }).waitFor();
  }

  /** Shows the workbench in themes, all by default, and takes its pictures: FOLDER/NAME-THEME.png. Ends in the light one. */
  async shoot(name, { folder = screenshots, in: shown = Object.keys(themes) } = {}) {
    for (const theme of shown) {
      const { media, class: mark } = themes[theme];
      await this.page.emulateMedia(media);
      await this.page.locator(`.monaco-workbench${mark}`).waitFor();
      await this.page.screenshot({ path: path.join(folder, `${name}-${theme}.png`) });
    }
    await this.page.emulateMedia(themes.light.media);
    await this.page.locator(`.monaco-workbench${themes.light.class}`).waitFor();
  }
}
