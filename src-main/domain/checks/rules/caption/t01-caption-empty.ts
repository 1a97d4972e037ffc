/** T1: a picture without a caption says nothing about what it shows. */
import type { Finding } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { say } from '../../reading/say.ts';

export const captionEmpty = {
  id: 'T1',
  title: 'Caption present',
  reason: 'A picture without a caption cannot be checked or trusted.',
  source: 'Guardian Grid: missing_description may not be overridden; AP Stylebook: photo captions',
  severity: 'block',
  final: true,
  check(input: CheckInput): readonly Finding[] {
    return captionTexts(input)
      .filter(({ text }) => !/[\p{L}\p{N}]/u.test(text))
      .map(({ position, picture }) => {
        const lack = picture.caption.trim() === '' ? 'This picture has no caption' : 'The caption is only a credit';
        const message = `${lack}: say who does what, where and when.`;
        return say({
          rule: 'T1',
          severity: 'block',
          picture: position,
          field: 'caption',
          end: picture.caption.length,
          message,
        });
      });
  },
} satisfies Check;
