package vn.xaso.cases.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.drafts.application.FormFileDesk;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.forms.FieldError;
import vn.xaso.forms.FormDefinition;
import vn.xaso.forms.FormView.Field;
import vn.xaso.identity.Citizen;

/// Takes the files that a form asks for: through the gate of the house, then as the form limits them. They stand among
/// the papers of the case, and the answer is their id.
@Component
class FormFiles {

    private static final String FILE = ".~file";
    private static final long MEGABYTE = 1024L * 1024;

    private final FileStore files;
    private final OwnCases own;
    private final FormFileDesk desk;

    FormFiles(FileStore files, OwnCases own, FormFileDesk desk) {
        this.files = files;
        this.own = own;
        this.desk = desk;
    }

    /// @param typed what was typed; the answers that are files are put there, and nobody can name a file that is not
    /// his
    /// @return why a file was not taken
    List<FieldError> take(
            Citizen citizen,
            OwnCase found,
            List<Field> fields,
            HttpServletRequest request,
            Map<String, String[]> typed) {
        var refused = new ArrayList<FieldError>();
        for (var field : fields) {
            typed.put(field.name(), new String[] {field.value()});
            sent(request, field).ifPresent(part -> {
                try {
                    var file = files.check(UploadedFile.of(part), Purpose.CITIZEN_PAPER);
                    var limit = limit(field, file);
                    limit.ifPresentOrElse(
                            refused::add,
                            () -> typed.put(field.name(), new String[] {
                                store(citizen, found.caseFile().id(), field, file)
                                        .toString()
                            }));
                } catch (FileRefusal refusal) {
                    refused.add(new FieldError(name(field), refusal.messageKey(), List.of(refusal.arguments()), null));
                } catch (IOException line) {
                    throw new UncheckedIOException(line);
                }
            });
        }
        return List.copyOf(refused);
    }

    private static Optional<MultipartFile> sent(HttpServletRequest request, Field field) {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return Optional.ofNullable(parts == null ? null : parts.getFile(field.name() + FILE))
                .filter(part -> !part.isEmpty());
    }

    private static Optional<FieldError> limit(Field field, CheckedFile file) {
        var kinds = field.limits().fileKinds();
        if (!kinds.isEmpty() && kinds.stream().noneMatch(file.kind()::endsWith)) {
            return Optional.of(error(field, "forms.error.fileKind", String.join(", ", kinds)));
        }
        int most = field.limits().megabytes();
        return most > 0 && file.content().length > most * MEGABYTE
                ? Optional.of(error(field, "forms.error.fileSize", most))
                : Optional.empty();
    }

    private static FieldError error(Field field, String key, Object limit) {
        return new FieldError(name(field), key, List.of(field.label(), limit), null);
    }

    private static String name(Field field) {
        return field.name().substring(FormDefinition.PREFIX.length());
    }

    private UUID store(Citizen citizen, UUID id, Field field, CheckedFile file) {
        return own.at(citizen, id, unit -> desk.attach(citizen, unit, id, field.label(), file, field.value()));
    }
}
