package vn.xaso.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Under which address citizens reach this installation: it stands behind the QR codes on paper.
@Component
public final class PublicAddress {

    private final String root;

    PublicAddress(@Value("${xaso.public-address}") String root) {
        this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    /// @param path begins with a slash
    public String of(String path) {
        return root + path;
    }
}
