package vn.xaso.files;

import java.util.Set;

/// What a file is by its content, whatever its name says.
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /// A table in plain text.
    CSV("text/csv", "csv", "txt");

    private final String mediaType;
    private final Set<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /// Says whether a name may end so; lower case, without the dot.
    public boolean endsWith(String ending) {
        return endings.contains(ending);
    }

    /// Browsers show it by themselves.
    public boolean isViewable() {
        return this == PDF || this == JPEG || this == PNG;
    }
}
