/** The OpenAPI document as a contract: it is read well, breaks nobody, and is what the service does. */
@NullMarked
package org.holdfast.platform.testing.openapi;

import org.jspecify.annotations.NullMarked;
