import { Module } from '@nestjs/common';
import { CountryDirectory } from './country.directory.js';
import { CountryResolver } from './country.resolver.js';

@Module({ providers: [CountryDirectory, CountryResolver], exports: [CountryDirectory] })
export class GeographyModule {}
