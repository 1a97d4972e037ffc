/** One finding in the margin: its sign, what is wrong, and its one-key fix. */
import type { Finding, FindingField, FurtherPlace } from '../../../src-main/domain/finding.ts';
import { fix, isFixable, openChoice } from '../articles/fixes.ts';
import { learnWord, wordOf } from '../articles/language.ts';
import { CHOICE_KEYS } from '../commands/choice-keys.ts';
import { keyCap } from '../commands/keys.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SeverityMark } from '../ui/severity.tsx';
import { attempt } from '../window/notices.ts';
import { WINDOW_WORDS } from '../window/words.ts';
import { TEXT_WORDS } from './words.ts';

/** What the fix will do: the words it writes, or what it takes away. */
export function fixWords({ suggestion, field, also }: Finding): string {
  if (suggestion === '' && also.some((place) => isMove(place, field))) return TEXT_WORDS.moveTo(also[0]?.field);
  if (suggestion === null) return TEXT_WORDS.fixAllPlaces;
  if (suggestion === '') return WINDOW_WORDS.delete;
  return suggestion.trim() === '' ? TEXT_WORDS.oneSpace : suggestion;
}

/** What is taken out of one field of a picture is put into another. */
function isMove(place: FurtherPlace, from: FindingField): boolean {
  return place.field !== from && (place.suggestion ?? '') !== '';
}

interface Props {
  readonly finding: Finding;
  readonly where?: string;
  /** Leads to the words it is about. */
  readonly onGo?: () => void;
  /** Makes it one line again. */
  readonly onClose?: () => void;
  /** Asks for a name and a reason to let it pass. */
  readonly pass?: { readonly label: string; readonly run: () => void };
}

export function FindingItem({ finding, where, onGo, onClose, pass }: Props) {
  const places = finding.also.filter((place) => !isMove(place, finding.field)).length;
  const isAboutOthersToo = finding.also.some(({ picture }) => picture !== finding.picture);
  return (
    <li className={`finding finding-${finding.severity}`}>
      <SeverityMark severity={finding.severity} />
      <div className="finding-words">
        <p>
          {/* A message about several pictures names them itself. */}
          {where !== undefined && !isAboutOthersToo && <strong className="finding-where">{where} </strong>}
          {finding.message}{' '}
          <span className="finding-rule">
            {finding.rule}
            {places > 0 && !isAboutOthersToo && TEXT_WORDS.morePlaces(places)}
          </span>
        </p>
        <p className="finding-foot">
          {isFixable(finding) && (
            <Button
              tone="quiet"
              icon="fix"
              onPress={() => attempt(() => fix(finding))}
              aria-label={TEXT_WORDS.fix(finding.rule, fixWords(finding))}
            >
              <span className="finding-fix">{fixWords(finding)}</span>
            </Button>
          )}
          <Choices finding={finding} />
          <LearnWord finding={finding} />
          {pass !== undefined && (
            <Button tone="quiet" onPress={pass.run}>
              {pass.label}
            </Button>
          )}
          {onGo !== undefined && (
            <Button tone="quiet" onPress={onGo} aria-label={TEXT_WORDS.goToPlace(where ?? finding.field, finding.rule)}>
              {TEXT_WORDS.goTo}
            </Button>
          )}
        </p>
      </div>
      {onClose !== undefined && (
        <button
          type="button"
          className="finding-close"
          aria-expanded={true}
          aria-label={TEXT_WORDS.oneLine}
          onClick={onClose}
        >
          <Icon name="chevronUp" size={14} />
        </button>
      )}
    </li>
  );
}

/** Every repair that may be right, with its key where the keys mean this finding. */
function Choices({ finding }: { readonly finding: Finding }) {
  const isKeyed = openChoice() === finding;
  return finding.choices?.map(({ label }, at) => {
    const key = isKeyed ? CHOICE_KEYS[at] : undefined;
    return (
      <Button
        key={label}
        tone="quiet"
        icon="fix"
        onPress={() => attempt(() => fix(finding, at))}
        aria-label={TEXT_WORDS.writeEverywhere(label, finding.rule)}
      >
        <span className="finding-fix">{label}</span>
        {key !== undefined && <kbd>{keyCap(key)}</kbd>}
      </Button>
    );
  });
}

/** The one key for a word that is no misspelling: it goes into the desk's own word list. */
function LearnWord({ finding }: { readonly finding: Finding }) {
  const word = wordOf(finding);
  if (word === null) return null;
  return (
    <Button tone="quiet" onPress={() => attempt(() => learnWord(word))} aria-label={TEXT_WORDS.learnWord(word)}>
      {TEXT_WORDS.learn}
    </Button>
  );
}
