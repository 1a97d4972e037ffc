/** Buttons with the key that does the same in their tooltip. */
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import { keyCap, keysOf } from '../commands/keys.ts';
import { commandOf } from '../commands/registry.ts';
import { attempt } from '../window/notices.ts';
import { Icon, type IconName } from './icon.tsx';

interface Props extends Omit<ButtonProps, 'children' | 'className'> {
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly children: ReactNode;
  readonly icon?: IconName;
}

export function Button({ tone = 'plain', icon, children, ...props }: Props) {
  return (
    <AriaButton {...props} className={`button button-${tone}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className'> {
  readonly label: string;
  readonly icon: IconName;
  /** The key that does the same, as a command writes it. */
  readonly hint?: string | undefined;
  readonly pressed?: boolean;
  readonly size?: number;
}

export function IconButton({ label, icon, hint, pressed, size, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...props}
        className="icon-button"
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      >
        <Icon name={icon} {...(size === undefined ? {} : { size })} />
      </AriaButton>
      <Tip label={label} hint={hint} />
    </TooltipTrigger>
  );
}

export function Tip({ label, hint }: { readonly label: string; readonly hint?: string | undefined }) {
  return (
    <Tooltip className="tooltip" offset={6}>
      {label}
      {hint !== undefined && <kbd>{keyCap(hint)}</kbd>}
    </Tooltip>
  );
}

/** A button that runs a command, with the command's own words and key. */
export function CommandButton({
  id,
  icon,
  label,
  tone,
  pressed,
}: {
  readonly id: string;
  readonly icon?: IconName;
  readonly label?: string;
  readonly tone?: Props['tone'];
  readonly pressed?: boolean;
}) {
  const command = commandOf(id);
  if (command === undefined) return null;
  const hint = keysOf(command)[0];
  const run = (): void => attempt(() => command.run());
  if (icon !== undefined && label === undefined) {
    return (
      <IconButton
        label={command.label}
        icon={icon}
        hint={hint}
        onPress={run}
        {...(pressed === undefined ? {} : { pressed })}
      />
    );
  }
  return (
    <TooltipTrigger delay={500}>
      <Button {...(tone === undefined ? {} : { tone })} {...(icon === undefined ? {} : { icon })} onPress={run}>
        <span className="button-words">{label ?? command.label}</span>
      </Button>
      <Tip label={command.label} hint={hint} />
    </TooltipTrigger>
  );
}
