/** What one preset says, field by field, each with its own fault beside it. */
import { CROP_RATIOS } from '../../../src-main/domain/article.ts';
import { decisions } from '../../../src-main/domain/formats/decisions.ts';
import { IMAGE_TYPES, type Preset } from '../../../src-main/domain/formats/format.ts';
import { FORMATS } from '../../../src-main/domain/formats/index.ts';
import { isBuiltIn } from '../../../src-main/domain/formats/presets.ts';
import { PROFILES } from '../../../src-main/domain/profile.ts';
import { useStore } from '../../shared/store.ts';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { changeDraft, draftOf, drafts, faultsOf, type PresetDraft } from './state/presets.ts';

const TYPE_NAMES = { jpeg: 'JPEG (always)', webp: 'WebP', avif: 'AVIF' } as const;

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
        {text('label', 'Name')}
        {isReadOnly ? (
          <Field
            label="House rules"
            value={PROFILES.find(({ id }) => id === draft.profile)?.label ?? draft.profile}
            onChange={() => undefined}
            isReadOnly
          />
        ) : (
          <Choice
            label="House rules"
            labelled
            value={draft.profile}
            options={PROFILES.map(({ id, label }) => ({ id, label }))}
            onChange={(profile) => change({ profile })}
          />
        )}
      </div>
      <div className="field-pair">
        {text('sizes', 'Sizes', 'Longest sides in pixels; nothing is enlarged')}
        {text('quality', 'Quality', '1 to 100')}
      </div>
      {text('naming', 'Names of the images', 'Of {position}, {slug} and {size}')}
      {text('baseAddress', 'Public base address', 'Where the bundle will lie on the web; empty for none')}
      <Ticks
        label="Image types"
        options={IMAGE_TYPES.map((id) => ({ id, label: TYPE_NAMES[id], always: id === 'jpeg' }))}
        chosen={draft.imageTypes}
        isReadOnly={isReadOnly}
        onChange={(imageTypes) => change({ imageTypes })}
      />
      <Ticks
        label="Crops of the lead picture"
        options={CROP_RATIOS.map((id) => ({ id, label: id }))}
        chosen={draft.crops}
        isReadOnly={isReadOnly}
        onChange={(crops) => change({ crops })}
      />
      <Ticks
        label="Kept in the images"
        options={[
          { id: 'gps', label: 'GPS position' },
          { id: 'serialNumbers', label: 'Serial numbers' },
        ]}
        chosen={(['gps', 'serialNumbers'] as const).filter((name) => draft.keep[name])}
        isReadOnly={isReadOnly}
        onChange={(kept) =>
          change({ keep: { gps: kept.includes('gps'), serialNumbers: kept.includes('serialNumbers') } })
        }
      />
      <Ticks
        label="Before it leaves"
        options={[{ id: 'allSigned', label: 'Every picture is signed off' }]}
        chosen={draft.allSigned ? (['allSigned'] as const) : []}
        isReadOnly={isReadOnly}
        onChange={(chosen) => change({ allSigned: chosen.length > 0 })}
      />
      <Ticks
        label="Files"
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
