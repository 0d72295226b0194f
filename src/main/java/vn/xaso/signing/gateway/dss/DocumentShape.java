package vn.xaso.signing.gateway.dss;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import vn.xaso.signing.SignatureReport.Change;

/// What a reader sees of one state of a document, as prints that can be compared: its pages, its fields with what
/// stands in them, its annotations.
///
/// @param annotations one print for each, in the order of the pages
record DocumentShape(List<String> pages, Map<String, Field> fields, Set<String> annotations, String validationData) {

    private static final COSName VALIDATION_DATA = COSName.getPDFName("DSS");

    enum Kind {
        SIGNATURE,
        TIME_STAMP,
        OTHER
    }

    /// @param value empty for a field that is not filled
    /// @param look how it is drawn; empty when it is not
    record Field(Kind kind, String value, String place, String look) {}

    static DocumentShape of(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        var annotations = new HashSet<String>();
        var fields = new LinkedHashMap<String, Field>();
        var widgets = Collections.newSetFromMap(new IdentityHashMap<COSDictionary, Boolean>());
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (var field : form.getFieldTree()) {
                if (field instanceof PDTerminalField terminal) {
                    terminal.getWidgets().forEach(widget -> widgets.add(widget.getCOSObject()));
                    fields.merge(String.valueOf(field.getFullyQualifiedName()), field(terminal), DocumentShape::both);
                }
            }
        }
        int number = 0;
        for (var page : document.getPages()) {
            pages.add(print(page));
            number++;
            for (var annotation : page.getAnnotations()) {
                if (!widgets.contains(annotation.getCOSObject())) {
                    annotations.add(number + ":" + Prints.annotation(annotation.getCOSObject()));
                }
            }
        }
        var catalog = document.getDocumentCatalog().getCOSObject();
        return new DocumentShape(pages, fields, annotations, Prints.of(catalog.getDictionaryObject(VALIDATION_DATA)));
    }

    private static String print(PDPage page) {
        return Prints.of(page.getCOSObject().getDictionaryObject(COSName.CONTENTS))
                + page.getMediaBox()
                + page.getCropBox()
                + page.getRotation();
    }

    private static Field field(PDTerminalField field) {
        var place = new StringBuilder();
        var look = new StringBuilder();
        for (var widget : field.getWidgets()) {
            var dictionary = widget.getCOSObject();
            place.append(Prints.of(dictionary.getDictionaryObject(COSName.RECT)));
            var drawn = dictionary.getDictionaryObject(COSName.AP);
            if (drawn instanceof COSDictionary appearances) {
                look.append(dictionary.getNameAsString(COSName.AS))
                        .append(Prints.of(appearances.getDictionaryObject(COSName.N)));
            }
        }
        return new Field(kind(field), value(field), place.toString(), look.toString());
    }

    private static Kind kind(PDTerminalField field) {
        if (!(field instanceof PDSignatureField signature)) {
            return Kind.OTHER;
        }
        var value = signature.getCOSObject().getDictionaryObject(COSName.V);
        return value instanceof COSDictionary dictionary
                        && COSName.DOC_TIME_STAMP.equals(dictionary.getCOSName(COSName.TYPE))
                ? Kind.TIME_STAMP
                : Kind.SIGNATURE;
    }

    private static String value(PDTerminalField field) {
        var value = field.getCOSObject().getDictionaryObject(COSName.V);
        if (value instanceof COSName name) {
            return COSName.Off.equals(name) ? "" : name.getName();
        }
        return field instanceof PDSignatureField ? Prints.signature(value) : Prints.text(value);
    }

    /// Two fields of one name: what stands in either counts.
    private static Field both(Field one, Field other) {
        return new Field(one.kind, one.value + other.value, one.place + other.place, one.look + other.look);
    }

    /// What is different in a later state.
    Set<Change> changesIn(DocumentShape later) {
        var changes = java.util.EnumSet.noneOf(Change.class);
        if (!pages.equals(later.pages)) {
            changes.add(Change.PAGE_CONTENT);
        }
        if (!annotations.equals(later.annotations)) {
            changes.add(Change.ANNOTATIONS);
        }
        if (!validationData.equals(later.validationData)) {
            changes.add(Change.VALIDATION_DATA);
        }
        if (!later.fields.keySet().containsAll(fields.keySet())) {
            changes.add(Change.FIELDS_CHANGED);
        }
        later.fields.forEach((name, field) -> {
            var before = fields.get(name);
            if (before == null) {
                changes.addAll(added(field));
            } else if (!before.equals(field)) {
                changes.add(changed(before, field));
            }
        });
        return changes;
    }

    private static Set<Change> added(Field field) {
        if (field.value.isEmpty()) {
            // A new field with nothing in it is harmless only when nothing is drawn.
            return field.look.isEmpty() || field.kind != Kind.OTHER ? Set.of() : Set.of(Change.FIELDS_CHANGED);
        }
        return Set.of(
                switch (field.kind) {
                    case SIGNATURE -> Change.SIGNATURE_ADDED;
                    case TIME_STAMP -> Change.TIME_STAMP_ADDED;
                    case OTHER -> Change.FIELDS_CHANGED;
                });
    }

    /// Filling what was empty is one thing; writing over what stood there, moving or repainting it is another.
    private static Change changed(Field before, Field after) {
        if (!before.value.isEmpty() || after.value.isEmpty() || !before.place.equals(after.place)) {
            return Change.FIELDS_CHANGED;
        }
        return switch (after.kind) {
            case SIGNATURE -> Change.SIGNATURE_ADDED;
            case TIME_STAMP -> Change.TIME_STAMP_ADDED;
            case OTHER -> Change.FIELDS_FILLED;
        };
    }
}
