package org.holdfast.platform.privacy;

import java.util.Set;
import org.holdfast.contracts.ChildId;

/** Fired in the transaction in which this service erased what it held of these records, for what no statement can do. */
public record Erased(Set<ChildId> children) {}
