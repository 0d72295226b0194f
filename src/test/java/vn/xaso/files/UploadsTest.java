package vn.xaso.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.Part;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/// Every file that comes from outside passes the gate. Nobody looks into it before.
class UploadsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.xaso");

    /// Who opens what was sent without the gate, and why that harms nobody.
    private static final Map<String, String> WITHOUT_THE_GATE = Map.ofEntries(
            Map.entry("UploadedFile", "hands it to the gate"),
            Map.entry("CheckWindow", "keeps nothing; a process of its own examines the signatures"),
            Map.entry("CheckController", "keeps nothing; a process of its own examines the signatures"),
            Map.entry("FileController", "a procedure as JSON, read with limits of its own; an administrator's"),
            Map.entry("FileWindow", "keeps nothing; a process of its own examines the signatures"),
            Map.entry("ApiSignatureController", "keeps nothing; a process of its own examines the signatures"),
            Map.entry("ApiBody", "words of JSON; the papers in them go to the gate one by one"),
            Map.entry("PlanUnitsController", "a list of units as CSV, read word by word; an administrator's"),
            Map.entry("OwnAuthorityController", "a certificate, not a document; an administrator's"),
            Map.entry("ApiExtractController", "keeps nothing; processes of their own with limits read the fields"),
            Map.entry("DesktopController", "must begin with the very document that was handed out"),
            Map.entry("DesktopDoor", "must begin with the very document that was handed out"),
            Map.entry("ElsewhereController", "a certificate, not a document; an administrator's"),
            Map.entry("TrustImportController", "certificates, not a document; an administrator's"),
            Map.entry("RevocationListController", "a revocation list, not a document; an administrator's"));

    /// Who looks into a file of unknown kind: the gate itself, and who takes the files out of an e-mail.
    private static final Set<String> OPENERS = Set.of("FileGate", "FileShelf", "IncomingUploads");

    @Test
    void nobodyOpensWhatWasSentButTheGate() {
        assertThat(whoCalls(UploadsTest::opensWhatWasSent)).isSubsetOf(WITHOUT_THE_GATE.keySet());
    }

    @Test
    void nobodyLooksIntoAnUploadedFileButTheGate() {
        assertThat(whoCalls(call -> call.getTargetOwner().isEquivalentTo(UploadedFile.class)
                        && call.getName().equals("content")))
                .isSubsetOf(OPENERS);
    }

    /// A file with a state of its own could be called clean by anybody.
    @Test
    void onlyTheGateSaysThatAFileWasLookedInto() {
        var makers = new TreeSet<String>();
        for (var type : CLASSES) {
            type.getConstructorCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(CheckedFile.class)
                            && call.getTarget().getRawParameterTypes().size() == 5)
                    .forEach(call -> makers.add(outermost(type)));
        }

        assertThat(makers).containsOnly("CheckedFile", "FileShelf", "HouseCourier");
    }

    private static Set<String> whoCalls(java.util.function.Predicate<JavaMethodCall> wanted) {
        var found = new TreeSet<String>();
        for (var type : CLASSES) {
            if (type.getMethodCallsFromSelf().stream().anyMatch(wanted)) {
                found.add(outermost(type));
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static boolean opensWhatWasSent(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return switch (call.getName()) {
            case "getBytes", "transferTo", "getResource" -> owner.isAssignableTo(MultipartFile.class);
            case "getInputStream" ->
                owner.isAssignableTo(MultipartFile.class)
                        || owner.isAssignableTo(Part.class)
                        || owner.isAssignableTo(ServletRequest.class)
                        || owner.isEquivalentTo(InputStreamSource.class);
            default -> false;
        };
    }

    private static String outermost(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName();
    }
}
