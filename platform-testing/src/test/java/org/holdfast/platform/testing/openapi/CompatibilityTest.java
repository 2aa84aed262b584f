package org.holdfast.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String RELEASED = """
            openapi: 3.0.3
            info: {title: Parcels, version: 1.0.0}
            paths:
              /v1/parcels:
                get:
                  operationId: listParcels
                  parameters:
                  - {name: size, in: query, schema: {type: string, enum: [SMALL, LARGE]}}
                  responses:
                    "200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Parcel"}}}}
                post:
                  operationId: packParcel
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: "#/components/schemas/PackParcel"}}}
                  responses:
                    "201": {description: Created, content: {application/json: {schema: {$ref: "#/components/schemas/Parcel"}}}}
            components:
              schemas:
                PackParcel:
                  type: object
                  required: [size]
                  properties:
                    size: {type: string, enum: [SMALL, LARGE]}
                    label: {type: string, maxLength: 100}
                Parcel:
                  type: object
                  required: [id, size]
                  properties:
                    id: {type: string, format: uuid}
                    size: {type: string, maxLength: 10}
            """;

    @Test
    void whatIsUnchangedBreaksNobody() {
        assertThat(Compatibility.breaks(RELEASED, RELEASED)).isEmpty();
    }

    @Test
    void anOperationThatIsGoneBreaksItsClients() {
        assertThat(breaksWhere("    post:\n      operationId: packParcel", "    put:\n      operationId: packParcel"))
                .singleElement()
                .asString()
                .startsWith("POST /v1/parcels is gone");
    }

    @Test
    void aCodeThatIsNoLongerTakenBreaksWhoSendsIt() {
        assertThat(breaksWhere(
                        "size: {type: string, enum: [SMALL, LARGE]}\n        label",
                        "size: {type: string, enum: [SMALL]}\n        label"))
                .singleElement()
                .asString()
                .startsWith("POST /v1/parcels no longer takes or answers");
        assertThat(breaksWhere(
                        "in: query, schema: {type: string, enum: [SMALL, LARGE]}",
                        "in: query, schema: {type: string, enum: [SMALL]}"))
                .isNotEmpty();
    }

    @Test
    void aNewFieldThatMustBeSentBreaksWhoDoesNotKnowIt() {
        assertThat(breaksWhere("required: [size]\n", "required: [size, label]\n"))
                .isNotEmpty();
    }

    @Test
    void aFieldThatIsNoLongerAnsweredBreaksWhoReadsIt() {
        assertThat(breaksWhere("        size: {type: string, maxLength: 10}\n", ""))
                .isNotEmpty();
    }

    @Test
    void anotherTypeBreaksWhoReadsIt() {
        assertThat(breaksWhere("size: {type: string, maxLength: 10}", "size: {type: integer}"))
                .isNotEmpty();
    }

    @Test
    void aShorterTextBreaksWhoSendsALongOne() {
        assertThat(breaksWhere("label: {type: string, maxLength: 100}", "label: {type: string, maxLength: 50}"))
                .isNotEmpty();
    }

    @Test
    void whatIsAddedBreaksNobody() {
        assertThat(
                        breaksWhere(
                                "    post:\n",
                                "    head:\n      operationId: isThere\n      responses: {\"200\": {description: OK}}\n    post:\n"))
                .isEmpty();
        assertThat(breaksWhere(
                        "label: {type: string, maxLength: 100}",
                        "label: {type: string, maxLength: 100}\n        note: {type: string, maxLength: 100}"))
                .isEmpty();
        assertThat(breaksWhere(
                        "size: {type: string, maxLength: 10}",
                        "size: {type: string, maxLength: 10}\n        weight: {type: integer}"))
                .isEmpty();
        assertThat(breaksWhere(
                        "size: {type: string, enum: [SMALL, LARGE]}\n        label",
                        "size: {type: string, enum: [SMALL, MIDDLE, LARGE]}\n        label"))
                .isEmpty();
    }

    private static List<String> breaksWhere(String was, String is) {
        assertThat(RELEASED).contains(was);
        return Compatibility.breaks(RELEASED, RELEASED.replace(was, is));
    }
}
