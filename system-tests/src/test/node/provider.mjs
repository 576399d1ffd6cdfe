// A real OpenID provider for OidcIT and RegistrantOidcIT. Whoever is named in login_hint is signed in without being asked; those called
// liar-… get an ID token that the provider should never give out.
import * as jose from 'jose';
import * as oidc from 'oidc-provider';

const [port, callback] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;
const key = await jose.generateKeyPair('RS256', { extractable: true });
const other = await jose.generateKeyPair('RS256', { extractable: true });
// A name of its own for each start: who keeps keys asks again for one they do not know.
const kid = await jose.calculateJwkThumbprint(await jose.exportJWK(key.publicKey));
const jwk = { ...(await jose.exportJWK(key.privateKey)), kid, use: 'sig', alg: 'RS256' };

const editor = { email_verified: true, groups: ['editors'] };
const people = {
  leyla: { ...editor, preferred_username: 'provider-leyla' },
  aysel: { ...editor, preferred_username: 'Aysel Əliyeva' },
  thief: { ...editor, preferred_username: 'admin' },
  rauf: { email_verified: true, preferred_username: 'rauf' },
  'citizen-mail': { email: 'citizen-mail@example.org', email_verified: true },
  stranger: { email_verified: true, preferred_username: 'stranger', groups: ['visitors'] },
  unverified: { ...editor, email_verified: false, preferred_username: 'unverified' },
};

const now = () => Math.floor(Date.now() / 1000);
const signed = (claims, by = key.privateKey) =>
  new jose.SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(by);
const lies = {
  'liar-audience': (claims) => signed({ ...claims, aud: 'another-client' }),
  'liar-audiences': (claims) => signed({ ...claims, aud: ['portal', 'another-client'] }),
  'liar-issuer': (claims) => signed({ ...claims, iss: 'http://localhost:1' }),
  'liar-expired': (claims) => signed({ ...claims, iat: now() - 7200, exp: now() - 3600 }),
  'liar-nonce': (claims) => signed({ ...claims, nonce: 'of-another-sign-in' }),
  'liar-signature': (claims) => signed(claims, other.privateKey),
  'liar-unsigned': (claims) => new jose.UnsecuredJWT(claims).encode(),
  'liar-secret': (claims) =>
    new jose.SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode('a-secret-of-the-test-that-is-long')),
};
Object.keys(lies).forEach((name) => (people[name] = { ...editor, preferred_username: name }));

const provider = new oidc.Provider(issuer, {
  clients: [
    {
      client_id: 'portal',
      client_secret: 'a-secret-of-the-test-that-is-long',
      redirect_uris: [callback],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  jwks: { keys: [jwk] },
  cookies: { keys: ['test'] },
  pkce: { required: () => true },
  conformIdTokenClaims: false,
  claims: {
    openid: ['sub', 'groups'],
    profile: ['preferred_username'],
    email: ['email', 'email_verified'],
  },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (ctx, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
});

provider.use(async (ctx, next) => {
  if (ctx.path.startsWith('/interaction/')) {
    const details = await provider.interactionDetails(ctx.req, ctx.res);
    ctx.respond = false;
    await provider.interactionFinished(ctx.req, ctx.res, {
      login: { accountId: details.params.login_hint },
    });
    return;
  }
  await next();
  const lie = ctx.body?.id_token && lies[jose.decodeJwt(ctx.body.id_token).sub];
  if (lie) {
    ctx.body = { ...ctx.body, id_token: await lie(jose.decodeJwt(ctx.body.id_token)) };
  }
});

provider.listen(Number(port), 'localhost', () => console.log('ready'));
