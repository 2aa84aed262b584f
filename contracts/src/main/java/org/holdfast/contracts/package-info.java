/** What the services say to each other: events, the topics they travel on, and the identities they speak of. */
@NullMarked
package org.holdfast.contracts;

import org.jspecify.annotations.NullMarked;
