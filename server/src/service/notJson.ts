import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import { plain, type Message } from './message.js';

/** By the name of the parser's error. */
const MESSAGES: Readonly<Record<string, Message>> = {
  InvalidSymbol: plain('invalid symbol'),
  InvalidNumberFormat: plain('invalid number format'),
  PropertyNameExpected: plain('property name expected'),
  ValueExpected: plain('value expected'),
  ColonExpected: plain('colon expected'),
  CommaExpected: plain('comma expected'),
  CloseBraceExpected: plain('close brace expected'),
  CloseBracketExpected: plain('close bracket expected'),
  EndOfFileExpected: plain('end of file expected'),
  InvalidCommentToken: plain('invalid comment token'),
  UnexpectedEndOfComment: plain('unexpected end of comment'),
  UnexpectedEndOfString: plain('unexpected end of string'),
  UnexpectedEndOfNumber: plain('unexpected end of number'),
  InvalidUnicode: plain('invalid unicode'),
  InvalidEscapeCharacter: plain('invalid escape character'),
  InvalidCharacter: plain('invalid character'),
};

/** What a text that is no JSON has at a place, or lacks there. */
export function notJson(error: ParseErrorCode): Message {
  return MESSAGES[printParseErrorCode(error)] ?? plain('invalid symbol');
}
