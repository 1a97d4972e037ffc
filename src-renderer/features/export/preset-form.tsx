/** What one preset says, field by field, each with its own fault next to it. */
import { CROP_RATIOS } from '../../../src-main/domain/article.ts';
import { decisions } from '../../../src-main/domain/formats/decisions.ts';
import { IMAGE_TYPES, type Preset } from '../../../src-main/domain/formats/format.ts';
import { FORMATS } from '../../../src-main/domain/formats/index.ts';
import { isBuiltIn } from '../../../src-main/domain/formats/presets.ts';
import { PROFILES } from '../../../src-main/domain/profile.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { changeDraft, draftOf, drafts, faultsOf, type PresetDraft } from './state/presets.ts';
import { WORDS } from './words.ts';

const KEPT = ['gps', 'serialNumbers'] as const;

export function PresetForm({ preset }: { readonly preset: Preset }) {
  const draft = useStore(drafts, (all) => all[preset.id] ?? null) ?? draftOf(preset);
  const faults = faultsOf(draft);
  const isReadOnly = isBuiltIn(preset.id);
  const change = (fields: Partial<PresetDraft>): void => {
    if (!isReadOnly) changeDraft(preset, fields);
  };
  const text = (field: 'label' | 'sizes' | 'quality' | 'naming' | 'baseAddress', label: string, note?: string) => (
    <Field
      label={label}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      note={note}
      isReadOnly={isReadOnly}
      error={faults.find((fault) => fault.field === field)?.message}
    />
  );
  return (
    <div className="preset-form">
      <div className="field-pair">
        {text('label', WINDOW_WORDS.name)}
        {isReadOnly ? (
          <Field
            label={ARTICLE_WORDS.houseRules}
            value={PROFILES.find(({ id }) => id === draft.profile)?.label ?? draft.profile}
            onChange={() => undefined}
            isReadOnly
          />
        ) : (
          <Choice
            label={ARTICLE_WORDS.houseRules}
            labelled
            value={draft.profile}
            options={PROFILES.map(({ id, label }) => ({ id, label }))}
            onChange={(profile) => change({ profile })}
          />
        )}
      </div>
      <div className="field-pair">
        {text('sizes', WORDS.sizes, WORDS.sizesNote)}
        {text('quality', WORDS.quality, WORDS.qualityNote)}
      </div>
      {text('naming', WORDS.naming, WORDS.namingNote)}
      {text('baseAddress', WORDS.baseAddress, WORDS.baseAddressNote)}
      <Ticks
        label={WORDS.imageTypes}
        options={IMAGE_TYPES.map((id) => ({ id, label: WORDS.imageType[id], always: id === 'jpeg' }))}
        chosen={draft.imageTypes}
        isReadOnly={isReadOnly}
        onChange={(imageTypes) => change({ imageTypes })}
      />
      <Ticks
        label={WORDS.crops}
        options={CROP_RATIOS.map((id) => ({ id, label: id }))}
        chosen={draft.crops}
        isReadOnly={isReadOnly}
        onChange={(crops) => change({ crops })}
      />
      <Ticks
        label={WORDS.kept}
        options={KEPT.map((id) => ({ id, label: WORDS.keptParts[id] }))}
        chosen={KEPT.filter((name) => draft.keep[name])}
        isReadOnly={isReadOnly}
        onChange={(kept) =>
          change({ keep: { gps: kept.includes('gps'), serialNumbers: kept.includes('serialNumbers') } })
        }
      />
      <Ticks
        label={WORDS.beforeItLeaves}
        options={[{ id: 'allSigned', label: WORDS.allSigned }]}
        chosen={draft.allSigned ? (['allSigned'] as const) : []}
        isReadOnly={isReadOnly}
        onChange={(chosen) => change({ allSigned: chosen.length > 0 })}
      />
      <Ticks
        label={WINDOW_WORDS.files}
        options={FORMATS.map(({ id, label }) => ({ id, label, always: id === decisions.id }))}
        chosen={draft.formats}
        isReadOnly={isReadOnly}
        onChange={(formats) => change({ formats })}
      />
    </div>
  );
}

interface TicksProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string; readonly always?: boolean }[];
  readonly chosen: readonly T[];
  readonly isReadOnly: boolean;
  readonly onChange: (chosen: readonly T[]) => void;
}

function Ticks<T extends string>({ label, options, chosen, isReadOnly, onChange }: TicksProps<T>) {
  return (
    <fieldset className="preset-ticks">
      <legend>{label}</legend>
      {options.map(({ id, label: name, always = false }) => (
        <CheckBox
          key={id}
          isSelected={always || chosen.includes(id)}
          isReadOnly={isReadOnly || always}
          onChange={(isOn) =>
            onChange(
              options.map((option) => option.id).filter((other) => (other === id ? isOn : chosen.includes(other))),
            )
          }
        >
          {name}
        </CheckBox>
      ))}
    </fieldset>
  );
}
