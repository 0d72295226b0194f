package vn.xaso.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveOfficeTest {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaproject.bin",
                "word/embeddings/oleobject1.bin",
                "word/activex/activex1.xml",
                "xl/externallinks/externallink1.xml",
                "word/afchunk.htm"
            })
    void knowsPartsThatCarrySomething(String part) {
        assertThat(ActiveOffice.isPart(part)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "image", "frame", "externalLinkPath", "subDocument"})
    void refusesWhatIsFetchedFromElsewhere(String type) {
        assertThat(ActiveOffice.isActive("word/_rels/document.xml.rels", relation(type, true)))
                .isTrue();
        assertThat(ActiveOffice.isActive("word/_rels/document.xml.rels", relation(type, false)))
                .isFalse();
    }

    @Test
    void takesALinkThatAPersonMustClick() {
        assertThat(ActiveOffice.isActive("word/_rels/document.xml.rels", relation("hyperlink", true)))
                .isFalse();
    }

    @Test
    void refusesWebPagesAndObjectsInside() {
        assertThat(ActiveOffice.isActive("word/_rels/document.xml.rels", relation("aFChunk", false)))
                .isTrue();
        assertThat(ActiveOffice.isActive("word/_rels/document.xml.rels", relation("oleObject", false)))
                .isTrue();
    }

    @Test
    void refusesFieldsThatStartPrograms() {
        assertThat(ActiveOffice.isActive(
                        "word/document.xml",
                        "<w:instrText xml:space=\"preserve\"> DDEAUTO c:\\\\cmd.exe </w:instrText>"))
                .isTrue();
        assertThat(ActiveOffice.isActive("word/document.xml", "<w:instrText> PAGE </w:instrText><w:t>DDEAUTO</w:t>"))
                .isFalse();
    }

    @Test
    void refusesATextThatUnfoldsWithoutEnd() {
        assertThat(ActiveOffice.isActive(
                        "word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"))
                .isTrue();
    }

    @Test
    void refusesAMacroFileThatCallsItselfADocument() {
        assertThat(ActiveOffice.isActive(
                        "[content_types].xml",
                        "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"))
                .isTrue();
    }

    private static String relation(String type, boolean elsewhere) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"" + TYPES + type + "\" Target=\"file://x/y\""
                + (elsewhere ? " TargetMode=\"External\"" : "") + "/></Relationships>";
    }
}
