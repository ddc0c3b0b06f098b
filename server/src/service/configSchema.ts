import { DEFAULT_CONFIG } from './config.js';
import { english, msg, plain, type Tell } from './message.js';
import type { CONFIG_KEYS } from './parseConfig.js';
import { SECTION_KINDS } from './parseConfig.js';
import { SEVERITIES } from './parseRules.js';
import type { Rule } from './rule.js';
import type { RuleOption } from './ruleOptions.js';
import { RULES } from './rules/index.js';
import { FILE_VARIABLES } from './templates/filePath.js';
import { TEMPLATE_VARIABLES } from './templates/ownTemplate.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON schema of each key of the configuration. Both the schema of `.postmortem.json` and the settings of the
 * editor are made from it. `tell` says in which language it explains them.
 */
export function configSchema(tell: Tell = english): Readonly<Record<(typeof CONFIG_KEYS)[number], Schema>> {
  const texts = { type: 'array', items: { type: 'string' } };
  return {
    rules: {
      type: 'object',
      default: DEFAULT_CONFIG.rules,
      additionalProperties: false,
      properties: Object.fromEntries(RULES.map(rule => [rule.id, ruleSchema(rule, tell)])),
      markdownDescription: tell(
        plain(
          'Severity of each rule by its id: `error`, `warning`, `information`, `hint` or `off`. For a rule with options, a list of the severity and an object of options.',
        ),
      ),
    },
    sections: {
      type: 'array',
      default: [],
      items: {
        type: 'object',
        required: ['kind'],
        additionalProperties: false,
        properties: {
          kind: { enum: SECTION_KINDS, description: tell(plain('What the section is about.')) },
          heading: { type: 'string', description: tell(plain('The heading under which it is inserted.')) },
          aliases: { ...texts, description: tell(plain('Further headings under which it is recognised.')) },
          required: {
            type: 'boolean',
            default: true,
            description: tell(plain('Whether it is missed where it is not there.')),
          },
        },
      },
      markdownDescription: tell(
        plain(
          'The sections of a complete report, in order. A kind that is not listed is not asked for. Empty: the six of the product, from summary to successes.',
        ),
      ),
    },
    timeZone: {
      type: 'string',
      default: DEFAULT_CONFIG.timeZone ?? '',
      markdownDescription: tell(
        plain(
          'Time zone of reports that state none (IANA name, `UTC`, or an offset such as `+02:00`). Empty: none is assumed.',
        ),
      ),
    },
    folder: {
      type: 'string',
      default: DEFAULT_CONFIG.folder,
      markdownDescription: tell(
        plain(
          'Folder, relative to the workspace folder, in which *Post-Mortem: New Post-Mortem…* creates reports.',
        ),
      ),
    },
    fileName: {
      type: 'string',
      default: DEFAULT_CONFIG.fileName,
      markdownDescription: tell(
        msg`How the file of a new report is named, without its ending \`.postmortem.md\`. Variables: ${listed(FILE_VARIABLES)}. A \`/\` makes a folder. A file that is there already is kept: a number is added.`,
      ),
    },
    templates: {
      ...texts,
      default: DEFAULT_CONFIG.templates,
      markdownDescription: tell(
        msg`Markdown files, relative to the workspace folder (in \`.postmortem.json\`: to its folder), that a new report may start from, offered before the built-in ones. Filled in: ${listed(TEMPLATE_VARIABLES)}. Placeholders become tab stops.`,
      ),
    },
    people: {
      type: 'object',
      default: DEFAULT_CONFIG.people,
      additionalProperties: false,
      properties: {
        roles: {
          ...texts,
          description: tell(
            plain(
              'Names and titles that stand for a role here, such as a rota, and are no names of persons.',
            ),
          ),
        },
      },
      markdownDescription: tell(plain('How people are named in the reports.')),
    },
    tickets: {
      type: 'object',
      default: DEFAULT_CONFIG.tickets,
      additionalProperties: { type: 'string', pattern: '^https?://.*\\{(?:ticket|number)\\}' },
      markdownDescription: tell(
        plain(
          'Links tickets to their pages. What stands before the number, such as `OPS` or `#`, and an address: `{ticket}` is the whole ticket in it (`OPS-12`), `{number}` its number (`12`).',
        ),
      ),
    },
    ignore: {
      ...texts,
      default: DEFAULT_CONFIG.ignore,
      markdownDescription: tell(
        plain(
          'Reports that are not checked, as patterns of `.gitignore`, relative to the folder of this file or, as a setting, to the workspace folder. The command line leaves them out of folders and globs; one that is named is checked there all the same.',
        ),
      ),
    },
  };
}

/** Variables as they are written. */
function listed(names: readonly string[]): string {
  return names.map(name => `\`\${${name}}\``).join(', ');
}

/** The schema of a whole `.postmortem.json`. */
export function configFileSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of post-mortem reports',
    type: 'object',
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: { $schema: { type: 'string' }, ...configSchema() },
  };
}

function ruleSchema({ docs, severity, options }: Rule, tell: Tell): Schema {
  const level = { enum: SEVERITIES };
  const markdownDescription = tell(msg`${plain(docs.summary)} By default: ${plain(severityText(severity))}.`);
  if (options === undefined) return { ...level, markdownDescription };
  const values = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, optionSchema(option, tell)]),
    ),
  };
  return {
    anyOf: [level, { type: 'array', items: [level, values], minItems: 1, maxItems: 2 }],
    markdownDescription,
  };
}

function optionSchema(option: RuleOption, tell: Tell): Schema {
  const description = tell(plain(option.description));
  return option.type === 'integer'
    ? { type: 'integer', minimum: option.minimum, default: option.default, description }
    : { type: 'array', items: { type: 'string' }, default: option.default, description };
}

/** A rule's default severity, for people. */
export function severityText(severity: Rule['severity']): string {
  return severity === 'completeness'
    ? 'information in a draft, a warning in review, an error when final'
    : severity;
}
