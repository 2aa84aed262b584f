package org.holdfast.caseload.language;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A free text within an answer.
 *
 * @param pointer where it stands, as a JSON pointer
 */
record WrittenText(String pointer, String text) {

    private static final ClassValue<List<RecordComponent>> MARKED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var marked = Arrays.stream(type.getRecordComponents())
                    .filter(part -> part.isAnnotationPresent(FreeText.class))
                    .toList();
            marked.forEach(part -> part.getAccessor().setAccessible(true));
            return marked;
        }
    };

    /** What is marked in a record, in what is marked in it, and so on. */
    static Stream<WrittenText> in(Record answer) {
        return within("", answer);
    }

    private static Stream<WrittenText> within(String place, @Nullable Object part) {
        return switch (part) {
            case null -> Stream.empty();
            case String text -> Stream.of(new WrittenText(place, text));
            case List<?> list ->
                IntStream.range(0, list.size()).boxed().flatMap(each -> within(place + "/" + each, list.get(each)));
            case Record group ->
                MARKED.get(group.getClass()).stream()
                        .flatMap(each -> within(place + "/" + each.getName(), valueOf(each, group)));
            default -> throw new IllegalStateException("No free text at " + place);
        };
    }

    private static @Nullable Object valueOf(RecordComponent part, Record group) {
        try {
            return part.getAccessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.toString(), e);
        }
    }
}
