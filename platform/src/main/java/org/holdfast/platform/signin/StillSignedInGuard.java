package org.holdfast.platform.signin;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Asks before a transaction is begun: no connection waits for the identity provider. */
@StillSignedIn
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class StillSignedInGuard {

    private final Caller caller;
    private final IdentityProvider provider;

    StillSignedInGuard(Caller caller, IdentityProvider provider) {
        this.caller = caller;
        this.provider = provider;
    }

    @AroundInvoke
    Object guard(InvocationContext operation) throws Exception {
        if (!provider.standsBy(caller.rawToken())) {
            throw new AuthenticationFailedException();
        }
        return operation.proceed();
    }
}
