package org.holdfast.referral.webhook;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import org.holdfast.platform.codeset.CodeSet;

class WebhookCodes {

    @Produces
    @Singleton
    CodeSet types() {
        return CodeSet.of("webhook-type", "What a partner's system can be told", "Holdfast", WebhookType.class);
    }
}
