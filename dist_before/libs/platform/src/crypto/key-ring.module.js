var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var KeyRingModule_1;
import { Module } from '@nestjs/common';
import { KEY_RING } from './key-ring.js';
/** Hands out the key ring to whatever seals. */
let KeyRingModule = KeyRingModule_1 = class KeyRingModule {
    /** @param keyRing `null` where the process has none: what needs it is then refused. */
    static forRoot(keyRing) {
        return {
            module: KeyRingModule_1,
            global: true,
            providers: [{ provide: KEY_RING, useValue: keyRing }],
            exports: [KEY_RING],
        };
    }
};
KeyRingModule = KeyRingModule_1 = __decorate([
    Module({})
], KeyRingModule);
export { KeyRingModule };
//# sourceMappingURL=key-ring.module.js.map