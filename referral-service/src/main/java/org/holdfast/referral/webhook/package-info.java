/** Tells partners' systems that something has happened: signed webhooks (Standard Webhooks) with retries, a log and replay. */
@NullMarked
@CheckReturnValue
package org.holdfast.referral.webhook;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
