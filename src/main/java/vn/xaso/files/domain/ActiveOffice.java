package vn.xaso.files.domain;

import java.util.regex.Pattern;

/// What makes a DOCX or XLSX run something, carry another file, or fetch from elsewhere when it is opened.
public final class ActiveOffice {

    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");
    private static final Pattern ELSEWHERE =
            Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");
    private static final Pattern OTHER_FORMAT =
            Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/(?:aFChunk|oleObject|package)[\"']");
    /// Fields by which Word and Excel start another program.
    private static final Pattern DDE =
            Pattern.compile("instrText[^>]*>\\s*DDE(?:AUTO)?\\b|w:instr\\s*=\\s*[\"']\\s*DDE|<ddeLink\\b");
    /// A document type is what a text needs to unfold without end, and no text of an office has one.
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!(?:DOCTYPE|ENTITY)\\b");
    private static final Pattern MACROS = Pattern.compile("macroEnabled", Pattern.CASE_INSENSITIVE);

    private ActiveOffice() {}

    /// @param name of a part in lower case
    public static boolean isPart(String name) {
        return name.contains("vbaproject")
                || name.contains("/embeddings/")
                || name.contains("/activex/")
                || name.contains("/externallinks/")
                || name.contains("/afchunk")
                || (name.endsWith(".bin") && !name.contains("printersettings"));
    }

    public static boolean isLookedInto(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    public static boolean isActive(String name, String text) {
        if (DOCUMENT_TYPE.matcher(text).find() || DDE.matcher(text).find()) {
            return true;
        }
        if (name.endsWith("[content_types].xml")) {
            return MACROS.matcher(text).find();
        }
        return name.endsWith(".rels")
                && RELATION.matcher(text).results().anyMatch(relation -> fetches(relation.group()));
    }

    private static boolean fetches(String relation) {
        return OTHER_FORMAT.matcher(relation).find()
                || (ELSEWHERE.matcher(relation).find()
                        && !LINK.matcher(relation).find());
    }
}
