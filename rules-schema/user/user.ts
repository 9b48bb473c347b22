import type { FromSchema } from 'json-schema-to-ts';
import { LANGUAGES } from './language.ts';
import { PERMISSIONS } from './permissions.ts';
import { ROLES } from './roles.ts';

/** Where a person's account stands: invited and not yet accepted, at work, or no longer. */
export const USER_STATUSES = ['invited', 'active', 'deactivated'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

const id = { type: 'integer', minimum: 1, title: 'Id' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const momentOrNull = { type: ['string', 'null'], format: 'date-time' } as const;
const email = { type: 'string', format: 'email', maxLength: 200, title: 'E-mail', examples: ['anna@example.lv'] } as const;
const name = { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S', title: 'Name', examples: ['Anna Bērziņa'] } as const;
const language = { enum: LANGUAGES, title: 'Language' } as const;
const roles = { type: 'array', title: 'Roles', minItems: 1, uniqueItems: true, items: { enum: ROLES } } as const;
const newPassword = {
  type: 'string',
  title: 'New password',
  minLength: PASSWORD_LENGTH.least,
  maxLength: PASSWORD_LENGTH.most,
} as const;
const token = { type: 'string', minLength: 1, maxLength: 200 } as const;

/** A person's account as administrators see it. */
export const userSchema = {
  type: 'object',
  title: 'User',
  required: ['id', 'email', 'name', 'roles', 'language', 'status', 'demo', 'invitationExpiresAt', 'lastSignedInAt', 'createdAt', 'updatedAt', 'version'],
  additionalProperties: false,
  properties: {
    id,
    email,
    name,
    roles,
    language,
    status: { enum: USER_STATUSES, title: 'Status' },
    demo: { type: 'boolean', title: 'Demo person' },
    invitationExpiresAt: { ...momentOrNull, title: 'Invitation expires' },
    lastSignedInAt: { ...momentOrNull, title: 'Last signed in' },
    createdAt: { ...moment, title: 'Created' },
    updatedAt: { ...moment, title: 'Changed' },
    version: { type: 'integer', minimum: 1, title: 'Version' },
  },
} as const;

/** The account together with its one-time invitation token, shown to the administrator once. */
export const invitedUserSchema = {
  ...userSchema,
  title: 'Invited user',
  required: [...userSchema.required, 'invitationToken'],
  properties: { ...userSchema.properties, invitationToken: { ...token, title: 'Invitation token, shown once' } },
} as const;

export const inviteUserSchema = {
  type: 'object',
  title: 'Invitation',
  required: ['email', 'name', 'roles'],
  additionalProperties: false,
  properties: { email, name, roles, language },
} as const;

export const saveUserSchema = {
  type: 'object',
  title: 'Changes to a user',
  required: ['name', 'roles', 'language'],
  additionalProperties: false,
  properties: { name, roles, language },
} as const;

export const acceptInvitationSchema = {
  type: 'object',
  title: 'Acceptance of an invitation',
  required: ['token', 'password'],
  additionalProperties: false,
  properties: { token, password: newPassword },
} as const;

export const acceptedInvitationSchema = {
  type: 'object',
  title: 'Accepted invitation',
  required: ['email', 'name'],
  additionalProperties: false,
  properties: { email, name },
} as const;

export const signInSchema = {
  type: 'object',
  title: 'Sign-in',
  required: ['email', 'password'],
  additionalProperties: false,
  properties: {
    email: { type: 'string', minLength: 1, maxLength: 200, title: 'E-mail' },
    password: { type: 'string', minLength: 1, maxLength: PASSWORD_LENGTH.most, title: 'Password' },
  },
} as const;

export const changePasswordSchema = {
  type: 'object',
  title: 'Change of password',
  required: ['currentPassword', 'newPassword'],
  additionalProperties: false,
  properties: { currentPassword: signInSchema.properties.password, newPassword },
} as const;

export const chooseLanguageSchema = {
  type: 'object',
  title: 'Choice of language',
  required: ['language'],
  additionalProperties: false,
  properties: {
    language,
    chosen: { type: 'boolean', title: 'Chosen', description: 'true unless told; false: the language of the desk, which gives way to any the person has chosen.' },
  },
} as const;

/** Who is signed in and what they may do. */
export const sessionSchema = {
  type: 'object',
  title: 'Session',
  required: ['user', 'permissions'],
  additionalProperties: false,
  properties: {
    user: {
      type: 'object',
      required: ['id', 'name', 'email', 'roles', 'language', 'languageChosen'],
      additionalProperties: false,
      properties: { id, name, email, roles, language, languageChosen: { type: 'boolean', title: 'The person chose the language' } },
    },
    permissions: { type: 'array', items: { enum: PERMISSIONS } },
  },
} as const;

export type User = FromSchema<typeof userSchema>;
export type InviteUser = FromSchema<typeof inviteUserSchema>;
export type SaveUser = FromSchema<typeof saveUserSchema>;
export type Session = FromSchema<typeof sessionSchema>;
