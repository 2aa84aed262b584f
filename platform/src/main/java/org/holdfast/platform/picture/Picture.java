package org.holdfast.platform.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;

/**
 * A picture drawn anew from the one that was sent: upright, and without anything its camera wrote into it, such as where it was
 * taken. A service that takes pictures declares the libraries that this stands on.
 */
public record Picture(byte[] bytes, String mediaType, int width, int height) {

    private static final int MEGAPIXELS = 50;
    private static final int UPRIGHT = 1;
    private static final Tika TIKA = new Tika();
    private static final Map<String, String> FORMATS = Map.of("image/png", "png", "image/jpeg", "jpg");

    /** By its content; what the sender calls it proves nothing. */
    public static Picture of(byte[] sent) {
        var mediaType = TIKA.detect(sent);
        var format = Optional.ofNullable(FORMATS.get(mediaType)).orElseThrow(NoPicture::new);
        try {
            var upright = turned(read(sent), orientation(sent));
            var drawn = new ByteArrayOutputStream();
            if (!ImageIO.write(upright, format, drawn)) {
                throw new NoPicture();
            }
            return new Picture(drawn.toByteArray(), mediaType, upright.getWidth(), upright.getHeight());
        } catch (IOException | ImageProcessingException | IllegalArgumentException | IndexOutOfBoundsException _) {
            throw new NoPicture();
        }
    }

    /** The same in a square of so many pixels, its middle kept: as on a card. */
    public Picture portrait(int pixels) {
        try {
            var whole = ImageIO.read(new ByteArrayInputStream(bytes));
            var side = Math.min(width, height);
            var square = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
            var pen = square.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, pixels, pixels);
            var left = (width - side) / 2;
            var top = (height - side) / 2;
            pen.drawImage(whole, 0, 0, pixels, pixels, left, top, left + side, top + side, null);
            pen.dispose();
            var drawn = new ByteArrayOutputStream();
            if (!ImageIO.write(square, "jpg", drawn)) {
                throw new NoPicture();
            }
            return new Picture(drawn.toByteArray(), "image/jpeg", pixels, pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small file can be a picture that fills the memory: its size is read before the picture. */
    private static BufferedImage read(byte[] sent) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new NoPicture();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MEGAPIXELS * 1_000_000L) {
                    throw new PictureTooLarge(MEGAPIXELS);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** How the camera was held, as EXIF counts it from 1 to 8. */
    private static int orientation(byte[] sent) throws IOException, ImageProcessingException {
        var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent))
                .getFirstDirectoryOfType(ExifIFD0Directory.class);
        var noted = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return noted == null ? UPRIGHT : noted;
    }

    private static BufferedImage turned(BufferedImage picture, int orientation) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var turn = switch (orientation) {
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> null;
        };
        return turn == null
                ? picture
                : new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, null);
    }
}
