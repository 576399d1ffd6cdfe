/*
 * Makes passkeys and signs in with them, where a browser can. All words stand on the page; what
 * needs this script is hidden until it runs, and the code by mail needs none of it.
 */
(() => {
  const api = '/api/v1/registration/';
  const form = { 'Content-Type': 'application/json' };

  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  const send = async (path, body) => {
    const answer = await fetch(api + path, {
      method: 'POST',
      headers: form,
      body: JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${answer.status}`);
    }
    return answer.status === 204 ? null : answer.json();
  };

  const make = async (part) => {
    const offer = await send('passkeys/offer', {});
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(offer.challenge),
        rp: { id: offer.relyingParty, name: part.dataset.name },
        user: { id: bytes(offer.user), name: offer.label, displayName: offer.label },
        pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'preferred',
        },
        excludeCredentials: offer.known.map((id) => ({ type: 'public-key', id: bytes(id) })),
        attestation: 'none',
      },
    });
    await send('passkeys', {
      label: part.querySelector('input').value,
      clientDataJSON: text(made.response.clientDataJSON),
      attestationObject: text(made.response.attestationObject),
    });
  };

  const signIn = async () => {
    const offer = await send('passkey-session/offer', {});
    const signed = await navigator.credentials.get({
      publicKey: {
        challenge: bytes(offer.challenge),
        rpId: offer.relyingParty,
        userVerification: 'preferred',
      },
    });
    await send('passkey-session', {
      id: text(signed.rawId),
      userHandle: text(signed.response.userHandle || new ArrayBuffer(0)),
      clientDataJSON: text(signed.response.clientDataJSON),
      authenticatorData: text(signed.response.authenticatorData),
      signature: text(signed.response.signature),
    });
  };

  if (!window.PublicKeyCredential || !window.isSecureContext) {
    return;
  }
  document.querySelectorAll('[data-passkey]').forEach((part) => {
    const button = part.querySelector('button');
    const trouble = part.querySelector('[role=alert]');
    part.hidden = false;
    part.parentElement.querySelectorAll('[data-without]').forEach((other) => {
      other.hidden = true;
    });
    button.addEventListener('click', async () => {
      button.disabled = true;
      trouble.textContent = '';
      try {
        await (part.dataset.passkey === 'add' ? make(part) : signIn());
        window.location.assign(part.dataset.next);
      } catch (refused) {
        trouble.textContent = trouble.dataset.words; // gone back, timed out, or refused: all alike
        button.disabled = false;
        button.focus();
      }
    });
  });
})();
