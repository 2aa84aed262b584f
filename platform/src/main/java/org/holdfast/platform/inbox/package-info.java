/** Events arrive: handled once each, in order, and parked with their reason when they cannot be. */
@NullMarked
package org.holdfast.platform.inbox;

import org.jspecify.annotations.NullMarked;
