package org.holdfast.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTest {

    @Test
    void aFileIsWhatItsBytesSay() {
        assertThat(FileTypes.of(text("%PDF-1.7\n%…"), "reflection.txt")).isEqualTo("application/pdf");
        assertThat(FileTypes.of(bytes("89504e470d0a1a0a0000000d49484452"), null))
                .isEqualTo("image/png");
        assertThat(FileTypes.of(bytes("ffd8ffe000104a46494600010101"), null)).isEqualTo("image/jpeg");
        assertThat(FileTypes.of(text("I noticed how quickly I spoke."), null)).isEqualTo("text/plain");
    }

    @Test
    void aWordDocumentIsToldFromOtherArchives() throws IOException {
        assertThat(FileTypes.of(zip("[Content_Types].xml", "word/document.xml"), "reflection.docx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThatExceptionOfType(FileTypeNotTaken.class)
                .isThrownBy(() -> FileTypes.of(zip("payload.exe"), "reflection.docx.zip"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><script>alert(1)</script></body></html>",
                "#!/bin/sh\nrm -rf /\n",
                "MZ\u0090\u0000\u0003\u0000",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
            })
    void whatRunsIsNotTakenWhateverItIsCalled(String content) {
        assertThatExceptionOfType(FileTypeNotTaken.class)
                .isThrownBy(() -> FileTypes.of(content.getBytes(StandardCharsets.ISO_8859_1), "reflection.pdf"));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
