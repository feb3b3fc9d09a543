import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const POLICY = 'bihuan:policy';

/** Routes for which no rights are asked: health, metrics, sign-in. Credentials are not even looked at. */
export const PUBLIC = 'public';

/**
 * The action this route takes, in the words of the domain's `can`: `problem:submit`, `problem:read`, `report:read` …
 * A route without one keeps the programme from starting. Rights towards a single problem or queue are asked again by the
 * use case, which knows it.
 */
export const Policy = (action: string) =>
  applyDecorators(SetMetadata(POLICY, action), ApiExtension('x-policy', action));
