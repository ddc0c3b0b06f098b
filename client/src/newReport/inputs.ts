import * as vscode from 'vscode';

/** What came of one input: an answer, or the way out of it. */
export type Outcome<Answer> = { readonly answer: Answer } | 'back' | 'cancelled';

interface Shown {
  readonly title: string;
  /** 1-based. From the second on there is a way back. */
  readonly step: number;
  readonly totalSteps: number;
}

export interface TextQuestion extends Shown {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value: string;
  /** What is to be said of what has been typed: an error keeps it from being accepted. */
  check(value: string): Promise<vscode.InputBoxValidationMessage | null>;
}

export interface ChoiceQuestion<Item extends vscode.QuickPickItem> extends Shown {
  readonly placeholder: string;
  readonly items: readonly Item[];
  /** Which one is selected at first; the first one where it is none of them. */
  isActive(item: Item): boolean;
}

/** Asks for a line of text. */
export async function askText(question: TextQuestion): Promise<Outcome<string>> {
  const input = vscode.window.createInputBox();
  const { title, step, totalSteps, prompt, value } = question;
  Object.assign(input, { title, step, totalSteps, prompt, value, ignoreFocusOut: true });
  input.placeholder = question.placeholder;
  // An answer to an earlier text must not judge a later one.
  let latest = 0;
  const check = async (): Promise<boolean> => {
    const asked = ++latest;
    const said = await question.check(input.value);
    if (asked !== latest) return false;
    input.validationMessage = said ?? undefined;
    return said?.severity !== vscode.InputBoxValidationSeverity.Error;
  };
  return run<string>(input, settle => {
    input.onDidChangeValue(() => void check());
    input.onDidAccept(async () => {
      if (await check()) settle({ answer: input.value });
    });
    if (input.value !== '') void check();
  });
}

/** Asks for one of several. */
export async function askChoice<Item extends vscode.QuickPickItem>(
  question: ChoiceQuestion<Item>,
): Promise<Outcome<Item>> {
  const input = vscode.window.createQuickPick<Item>();
  const { title, step, totalSteps, placeholder, items } = question;
  Object.assign(input, { title, step, totalSteps, placeholder, items, ignoreFocusOut: true });
  Object.assign(input, { matchOnDescription: true, matchOnDetail: true });
  const active = items.find(item => question.isActive(item));
  if (active !== undefined) input.activeItems = [active];
  return run<Item>(input, settle => {
    input.onDidAccept(() => {
      const [picked] = input.selectedItems;
      if (picked !== undefined) settle({ answer: picked });
    });
  });
}

/** Shows an input until it is settled, left with Esc, or left by its button for the way back. */
function run<Answer>(
  input: vscode.InputBox | vscode.QuickPick<never> | vscode.QuickPick<vscode.QuickPickItem>,
  wire: (settle: (outcome: Outcome<Answer>) => void) => void,
): Promise<Outcome<Answer>> {
  return new Promise(resolve => {
    const settle = (outcome: Outcome<Answer>): void => {
      resolve(outcome);
      input.dispose();
    };
    if ((input.step ?? 1) > 1) input.buttons = [vscode.QuickInputButtons.Back];
    input.onDidTriggerButton(button => {
      if (button === vscode.QuickInputButtons.Back) settle('back');
    });
    input.onDidHide(() => {
      settle('cancelled');
    });
    wire(settle);
    input.show();
  });
}
