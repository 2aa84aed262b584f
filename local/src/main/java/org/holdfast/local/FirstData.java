package org.holdfast.local;

/**
 * Fills a new installation over HTTP, as any system would: found by {@link java.util.ServiceLoader} and by its name, asked once,
 * when everything is ready for the first time. When it was cut short it is asked again, for the same day.
 */
public interface FirstData {

    /** What {@code HOLDFAST_FIRST_DATA} asks for it by. */
    String name();

    void load(Installation into);
}
