package vn.xaso.documents.incoming.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentReader.Field;
import vn.xaso.documents.DocumentReader.Value;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.incoming.application.FirstReading;
import vn.xaso.documents.incoming.application.ReadNames;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Texts;

/// The form of the register: what was typed, what was read, and what looks the same.
@Component
class RegistrationPages {

    private final IncomingDocuments documents;
    private final DocumentTypes types;
    private final ReadNames names;

    RegistrationPages(IncomingDocuments documents, DocumentTypes types, ReadNames names) {
        this.documents = documents;
        this.types = types;
        this.names = names;
    }

    Registration of(IncomingDocument document, String href, Tried tried, Texts texts) {
        boolean typed = tried.failed().equals("register") || tried.failed().equals("correct");
        if (document.state() != IncomingState.RECEIVED) {
            var form = typed ? RegistrationForm.again(tried) : RegistrationForm.of(document.particulars());
            return new Registration(form, ReadFields.NOTHING, List.of());
        }
        var read = FirstReading.kept(document);
        var form = typed ? RegistrationForm.again(tried) : filled(document, read);
        var alikes = documents.alike(document, form.identity()).stream()
                .map(one -> alike(one, texts))
                .toList();
        return new Registration(form, ReadFields.of(read, href, types, texts), alikes);
    }

    /// What another unit of this house has said of its own document counts more than what was read.
    private RegistrationForm filled(IncomingDocument document, Map<Field, Value> read) {
        var form = RegistrationForm.of(document.particulars());
        if (document.arrival().origin() != null) {
            return form;
        }
        var sure = ReadFields.sure(read);
        sure.computeIfPresent("issuer", (field, issuer) -> names.issuer(document.unit(), issuer));
        sure.computeIfPresent("signerPosition", (field, position) -> names.position(position));
        return form.filled(sure);
    }

    private Registration.Alike alike(IncomingDocument other, Texts texts) {
        var said = other.particulars();
        var number = other.number();
        var href = IncomingAsked.HERE + "/" + other.id();
        var facts = List.of(
                new Fact(
                        texts.of("incoming.field.arrival"),
                        number == null
                                ? texts.of("incoming.noNumber")
                                : texts.of("incoming.arrival", number.number(), texts.day(number.on()))),
                new Fact(texts.of("incoming.field.symbol"), said.symbol()),
                new Fact(
                        texts.of("incoming.field.issuedOn"), said.issuedOn() == null ? "" : texts.day(said.issuedOn())),
                new Fact(texts.of("incoming.field.issuer"), said.issuer()),
                new Fact(texts.of("incoming.field.summary"), said.summary()),
                new Fact(
                        texts.of("incoming.list.state"),
                        texts.of("incoming.state." + other.state().name())));
        return new Registration.Alike(
                other.id().toString(), href, documents.files(other).isEmpty() ? "" : href + "/files/1", facts);
    }
}
