package vn.xaso.procedures.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.forms.Forms;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Sha256;
import vn.xaso.procedures.DemoCatalogue;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;
import vn.xaso.procedures.guides.domain.Guide;
import vn.xaso.procedures.guides.domain.Guides;

/// Puts the procedures of the demonstration and their forms into the catalogue.
@Service
@Transactional
class DemoShelf implements DemoCatalogue {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String AUTHOR = "Bản trình diễn";

    private final Versions versions;
    private final Forms forms;
    private final Guides guides;
    private final Clock clock;

    DemoShelf(Versions versions, Forms forms, Guides guides, Clock clock) {
        this.guides = guides;
        this.versions = versions;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public void load() {
        var formIds = storeForms();
        bringGuides();
        for (var text : texts("classpath*:procedures/demo/*.json")) {
            var demo = JSON.readValue(text, DemoProcedure.class);
            var form = formIds.get(demo.form());
            if (form == null) {
                throw new IllegalStateException("No form " + demo.form() + " for " + demo.code());
            }
            take(demo, form, Sha256.hex(text + form));
        }
    }

    /// What somebody has written since stays.
    private void bringGuides() {
        for (var text : texts("classpath*:procedures/demo/guides/*.json")) {
            guides.add(JSON.readValue(text, Guide.class), AUTHOR, clock.instant());
        }
    }

    private void take(DemoProcedure demo, UUID form, String digest) {
        var code = new ProcedureCode(demo.code());
        var last = versions.lastDigest(code, DemoProcedure.SOURCE);
        if (digest.equals(last)) {
            return;
        }
        var version = demo.version(Ids.next(), versions.nextNumber(code), form);
        versions.add(new NewVersion(version, demo.flags(), digest, null));
        versions.publish(version.id(), last == null ? demo.validFrom() : LocalDate.now(clock));
    }

    private Map<String, UUID> storeForms() {
        var ids = new HashMap<String, UUID>();
        var joined = new ArrayList<JsonNode>();
        for (var text : texts("classpath*:procedures/demo/forms/*.json")) {
            var form = JSON.readTree(text);
            var key = form.get("key").asString();
            if (form.has("joins")) {
                joined.add(form);
                continue;
            }
            ids.put(
                    key,
                    forms.store(
                            key,
                            form.get("schema").toString(),
                            form.get("layout").toString()));
        }
        joined.forEach(form -> ids.put(form.get("key").asString(), join(form, ids)));
        return ids;
    }

    /// A form of several others, of which it says only the names.
    private UUID join(JsonNode form, Map<String, UUID> known) {
        var parts = form.get("joins")
                .valueStream()
                .map(part -> Objects.requireNonNull(known.get(part.asString())))
                .toList();
        return forms.join(
                form.get("key").asString(),
                form.get("title").asString(),
                form.get("titleEn").asString(),
                parts);
    }

    private static List<String> texts(String pattern) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(pattern);
            return Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(DemoShelf::text)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
