import fs from 'node:fs';
import path from 'node:path';
import { screenshots } from '../paths.mjs';

const themes = {
  light: { setting: 'Light Modern', class: '.vs' },
  dark: { setting: 'Dark Modern', class: '.vs-dark' },
  'high-contrast': { setting: 'Default High Contrast', class: '.hc-black' },
};

/** The workbench as a person handles it: keys, clicks and what stands on the screen. */
export class Workbench {
  constructor(page, server) {
    this.page = page;
    this.server = server;
    this.settings = {};
    fs.mkdirSync(screenshots, { recursive: true });
  }

  /** Runs a command from the Command Palette. */
  async run(title) {
    await this.page.keyboard.press('F1');
    await this.input.fill(`>${title}`);
    await this.choice(title).click();
  }

  get input() {
    return this.page.locator('.quick-input-widget input').first();
  }

  choice(text) {
    return this.page.locator('.quick-input-widget .monaco-list-row', { hasText: text }).first();
  }

  /** Answers one quick input: types into it and accepts. `prompt`: text by which it is known. */
  async answer(prompt, text) {
    await this.page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
    if (text !== undefined) await this.input.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Opens a report of the workspace folder, from the Explorer. */
  async open(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.tab(name).waitFor();
    // Commands for reports are offered from then on.
    await this.page.locator('.statusbar-item', { hasText: 'Post-Mortem' }).waitFor();
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

  get timeline() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  get notification() {
    return this.page.locator('.notifications-toasts .notification-list-item').first();
  }

  set(settings) {
    this.settings = { ...this.settings, ...settings };
    this.server.writeSettings(this.settings);
  }

  /** Writes the setting of the theme until the workbench has noticed: it may miss a change right after another one. */
  async use(theme, sign) {
    for (let attempt = 1; ; attempt++) {
      this.set({ 'workbench.colorTheme': theme, 'e2e.attempt': attempt });
      const seen = await sign.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      if (seen) return;
      if (attempt === 5) throw new Error(`the workbench does not take the theme ${theme}`);
    }
  }

  /** Shows the workbench in each theme and takes its picture: out/screenshots/NAME-THEME.png. */
  async shoot(name) {
    for (const [theme, { setting, class: mark }] of Object.entries(themes)) {
      await this.use(setting, this.page.locator(`.monaco-workbench${mark}`));
      await this.page.screenshot({ path: path.join(screenshots, `${name}-${theme}.png`) });
    }
  }
}
