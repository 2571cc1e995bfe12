import { type DynamicModule, Module } from '@nestjs/common';
import { KEY_RING, type KeyRing } from './key-ring.js';

/** Hands out the key ring to whatever seals. */
@Module({})
export class KeyRingModule {
  /** @param keyRing `null` where the process has none: what needs it is then refused. */
  static forRoot(keyRing: KeyRing | null): DynamicModule {
    return {
      module: KeyRingModule,
      global: true,
      providers: [{ provide: KEY_RING, useValue: keyRing }],
      exports: [KEY_RING],
    };
  }
}
