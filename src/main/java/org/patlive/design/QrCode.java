package org.patlive.design;

import static org.patlive.shared.text.Texts.text;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** A QR code as SVG, sharp at any size and always dark on light, as scanners expect it. */
public class QrCode extends Div {

    private static final int QUIET_ZONE = 3;

    /** Encodes an address. */
    public QrCode(String address) {
        addClassName("pat-qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", text("design.qr.description", "address", address));
        BitMatrix matrix = matrix(address);
        getElement().setProperty("innerHTML", svgMarkup(matrix));
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("This address does not fit a QR code", e);
        }
    }

    /** Builds the markup that is set as {@code innerHTML}; safe because it consists of numbers alone. */
    private static String svgMarkup(BitMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path d=\"%s\"/></svg>"
                .formatted(matrix.getWidth(), matrix.getHeight(), path);
    }
}
