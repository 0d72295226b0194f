package vn.xaso.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The style sheet and the scripts under an address that changes when they change, so that browsers keep them.
///
/// The style sheet is written as one file a component and sent as one file; what only the pages of the office need is a
/// second one, so that citizens with a weak line do not pay for it. What only pages full of figures need is a third.
@Component
public final class Assets {

    private final byte[] styleSheet;
    private final byte[] officeSheet;
    private final byte[] figureSheet;
    private final String version;

    Assets() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        styleSheet = together(resolver.getResources("classpath*:static/css/*.css"));
        officeSheet = together(resolver.getResources("classpath*:static/css/office/*.css"));
        figureSheet = together(resolver.getResources("classpath*:static/css/figures/*.css"));
        var scripts = together(resolver.getResources("classpath*:static/js/*.js"));
        version = digest(styleSheet, officeSheet, figureSheet, scripts);
    }

    public String root() {
        return "/assets/" + version + "/";
    }

    String version() {
        return version;
    }

    byte[] styleSheet() {
        return styleSheet.clone();
    }

    byte[] officeSheet() {
        return officeSheet.clone();
    }

    byte[] figureSheet() {
        return figureSheet.clone();
    }

    private static byte[] together(Resource[] files) throws IOException {
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        var output = new ByteArrayOutputStream();
        for (var file : files) {
            output.write(file.getContentAsByteArray());
        }
        return output.toByteArray();
    }

    private static String digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
