package org.holdfast.caseload.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.holdfast.caseload.cincensus.CensusChild.FurtherAction;
import org.holdfast.caseload.cincensus.CensusChild.NeedPlan;
import org.holdfast.contracts.ChildId;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The file is held against the Department's own schema. */
class CensusXmlTest {

    private static final Instant NOW = Instant.parse("2027-04-20T09:30:00Z");

    @Test
    void theFileIsValidAgainstTheSchemaOfTheDepartment() throws Exception {
        var unborn = new CensusChild(
                ChildId.next(),
                "SZ000018",
                null,
                "UN1",
                null,
                LocalDate.of(2027, 5, 5),
                "U",
                null,
                "NOBT",
                List.of(),
                List.of(Sound.inNeed(new NeedPlan(Sound.CONFERRED, null))));
        var xml = written(Sound.child(Sound.episode(), nothingFollowed()), unborn);

        validate(xml);

        assertThat(xml)
                .contains("<InitialCPCtarget>2026-07-06</InitialCPCtarget>")
                .contains("<LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>")
                .contains("<ReferralNFA>1</ReferralNFA>")
                .contains("<ExpectedPersonBirthDate>2027-05-05</ExpectedPersonBirthDate>")
                .contains("<LEA>999</LEA>");
    }

    @Test
    void theSchemaWouldRefuseAWrongFile() {
        var wrong =
                written(Sound.child(Sound.referred(Sound.REFERRED, "2Z", "N1", FurtherAction.TAKEN, Sound.episode())));

        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> validate(wrong));
    }

    private static Episode nothingFollowed() {
        return Sound.referred(Sound.REFERRED, "6", null, FurtherAction.NONE, Sound.assessed());
    }

    private static String written(CensusChild... children) {
        var out = new ByteArrayOutputStream();
        CensusXml.write(new Census(Sound.YEAR, List.of(children), List.of()), "999", NOW, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static void validate(String xml) throws SAXException, IOException {
        var schema = CensusXmlTest.class.getResource("/national/cin-census-2026.xsd");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
