const FROM = /^(?:from|von|de|da|van)\s?:/im;
const SUBJECT =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:[^\S\n]*(?:(?:re|fwd?|aw|wg)\s?:[^\S\n]*){0,4}(?<subject>[^\n]*)/im;

/** Whether lines are the head of an e-mail, whose date is the day on which it was sent. */
export function isMailHead(text: string): boolean {
  return FROM.test(text) && SUBJECT.test(text);
}

/** What an e-mail is about, without the marks of replies; null where its head does not tell. */
export function subjectIn(text: string): string | null {
  const subject = SUBJECT.exec(text)?.groups?.subject?.trim() ?? '';
  return subject === '' ? null : subject;
}
