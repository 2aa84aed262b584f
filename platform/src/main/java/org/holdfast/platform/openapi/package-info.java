/** What every operation has in common, said once in the OpenAPI document. */
@NullMarked
package org.holdfast.platform.openapi;

import org.jspecify.annotations.NullMarked;
