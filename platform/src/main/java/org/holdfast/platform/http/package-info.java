/** What every answer has in common. */
@NullMarked
package org.holdfast.platform.http;

import org.jspecify.annotations.NullMarked;
