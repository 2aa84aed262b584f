package org.holdfast.platform.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Turns HTML, with drawings in it, into a tagged PDF with its fonts inside, and a page of that into a picture. */
@ApplicationScoped
public class Printing {

    private static final String FAMILY = "DejaVu Sans";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int BOLD = 700;
    private static final int PLAIN = 400;
    private static final float DOTS_PER_INCH = 150;

    static {
        XRLog.setLoggingEnabled(false);
    }

    public byte[] pdf(String html) {
        try (var pdf = new ByteArrayOutputStream();
                var drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .withHtmlContent(html, null)
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(drawings)
                    .useFont(font("DejaVuSans.ttf"), FAMILY, PLAIN, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * In shades of grey.
     *
     * @param page counted from 1; empty where there are fewer
     */
    public Optional<byte[]> png(String html, int page) {
        return picture(pdf(html), page, ImageType.GRAY);
    }

    /**
     * In colour.
     *
     * @param page counted from 1; empty where there are fewer
     */
    public Optional<byte[]> coloured(byte[] pdf, int page) {
        return picture(pdf, page, ImageType.RGB);
    }

    /** One after the other. */
    public byte[] together(List<byte[]> pdfs) {
        var merger = new PDFMergerUtility();
        try (var all = new ByteArrayOutputStream()) {
            pdfs.forEach(pdf -> merger.addSource(new RandomAccessReadBuffer(pdf)));
            merger.setDestinationStream(all);
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> picture(byte[] pdf, int page, ImageType ink) {
        try (var document = Loader.loadPDF(pdf);
                var png = new ByteArrayOutputStream()) {
            if (page > document.getNumberOfPages()) {
                return Optional.empty();
            }
            var picture = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ink);
            ImageIO.write(picture, "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(Printing.class.getResourceAsStream(FONTS + file), file);
    }
}
