/** Files that come with a tool: symbols to cut out, a leaflet, a photograph of it laid out. */
@NullMarked
@CheckReturnValue
package org.holdfast.directwork.attachment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
