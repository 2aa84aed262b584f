package org.holdfast.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.platform.time.Plausible;

/** Refuses what no person means and no database keeps: text that is no text, and days outside the lives of those we work with. */
final class PlausibleValues extends SimpleModule {

    PlausibleValues() {
        addDeserializer(String.class, new Text());
        addDeserializer(LocalDate.class, new Day());
        addDeserializer(Instant.class, new Moment());
    }

    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(json, context);
            if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw context.weirdStringException("", String.class, "not text");
            }
            return text;
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            if (day != null && !Plausible.isPlausible(day)) {
                throw context.weirdStringException("", LocalDate.class, "not a plausible day");
            }
            return day;
        }
    }

    private static final class Moment extends StdScalarDeserializer<Instant> {

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var moment = InstantDeserializer.INSTANT.deserialize(json, context);
            if (moment != null && !Plausible.isPlausible(moment)) {
                throw context.weirdStringException("", Instant.class, "not a plausible moment");
            }
            return moment;
        }
    }
}
