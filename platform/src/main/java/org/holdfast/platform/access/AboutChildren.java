package org.holdfast.platform.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.http.Identified;

/** A row of a list that tells about children. */
public interface AboutChildren extends Identified {

    @JsonIgnore
    Set<ChildId> aboutChildren();
}
