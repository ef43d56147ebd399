package io.monedero.functions.backoffice;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FramePagesTest {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[\\w.]+\\?v=\\w+)\"");

    @Test
    @DisplayName("the front door speaks the caller's language and offers the four")
    void languages() {
        Answer home = FUNCTION.asNobody().header("Accept-Language", "uk").get("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).contains("<html lang=\"uk\">", "English", "Español", "Português", "Українська");
        assertThat(FUNCTION.asNobody().get("/assets/language/pt?back=/signup").header("Location"))
                .isEqualTo("/signup");
        assertThat(FUNCTION.asNobody()
                        .get("/assets/language/pt?back=//evil.example")
                        .header("Location"))
                .isEqualTo("/");
    }

    @Test
    @DisplayName("style and scripts come from here, unchanged for ever at their address; nothing stands inline")
    void assets() {
        String page = FUNCTION.asNobody().get("/").body();
        assertThat(page).doesNotContain("<style", " style=", "onclick", "<script>");

        Matcher assets = ASSET.matcher(page);
        int found = 0;
        while (assets.find()) {
            Answer asset = FUNCTION.asNobody().get(assets.group(1));
            assertThat(asset.status()).as(assets.group(1)).isEqualTo(200);
            assertThat(asset.header("Cache-Control")).contains("immutable");
            found++;
        }
        assertThat(found).isEqualTo(6);
        assertThat(FUNCTION.asNobody().get("/assets/monedero.css?v=old").header("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(FUNCTION.asNobody().get("/assets/passwords").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("T-01 a refused sign-up shows the form again with what was typed and says what is wrong at its field")
    void refusedSignUp() {
        Answer refused = FUNCTION.asNobody()
                .form(
                        "/signup",
                        "name",
                        "Padel <Sur>",
                        "slug",
                        "x",
                        "country",
                        "PT",
                        "currency",
                        "EUR",
                        "timeZone",
                        "Europe/Lisbon",
                        "language",
                        "pt",
                        "ownerName",
                        "Rui",
                        "ownerEmail",
                        "rui@sur.example");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"Padel &lt;Sur>\"", "aria-invalid=\"true\"", "<option value=\"PT\" selected>")
                .contains("cannot be an address");
        Answer done = FUNCTION.asNobody()
                .form(
                        "/signup",
                        "name",
                        "Padel Sur",
                        "slug",
                        "padel-sur",
                        "country",
                        "PT",
                        "currency",
                        "EUR",
                        "timeZone",
                        "Europe/Lisbon",
                        "language",
                        "pt",
                        "ownerName",
                        "Rui",
                        "ownerEmail",
                        "rui@sur.example");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(FUNCTION.as("rui@sur.example", "padel-sur")
                        .get("/padel-sur/admin")
                        .body())
                .contains("Padel Sur");
    }

    @Test
    @DisplayName("a sign-up that another site sends is refused on a page")
    void crossSiteSignUp() {
        Answer refused =
                FUNCTION.asNobody().header("Sec-Fetch-Site", "cross-site").form("/signup", "name", "X");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("text/html");
        assertThat(refused.body()).contains("sent by another site");
    }

    @Test
    @DisplayName("T-02 who is not logged in is sent to log in; a stranger learns nothing; nowhere is a page")
    void strangers() {
        Tenant mine = FUNCTION.signUp("frame-mine");
        Tenant other = FUNCTION.signUp("frame-other");
        String path = "/" + mine.slug() + "/admin";

        assertThat(FUNCTION.asNobody().get(path).status()).isEqualTo(303);
        assertThat(FUNCTION.asNobody().get(path).header("Location")).isEqualTo("/oauth/login/staff");
        assertThat(FUNCTION.asNobody().header("HX-Request", "true").get(path).header("HX-Redirect"))
                .isEqualTo("/oauth/login/staff");
        Answer stranger = FUNCTION.asOwnerOf(other).get(path);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.body()).doesNotContain(mine.name());
        Answer nowhere = FUNCTION.asOwnerOf(mine).get(path + "/nowhere");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.body()).contains("Not found", mine.name(), "aria-label=\"Main\"");
    }

    @Test
    @DisplayName("the page before may only say what we wrote ourselves")
    void flash() {
        Tenant tenant = FUNCTION.signUp("frame-flash");
        String path = "/" + tenant.slug() + "/admin";

        assertThat(FUNCTION.asOwnerOf(tenant).get(path + "?done=saved").body()).contains("role=\"status\">Saved.");
        assertThat(FUNCTION.asOwnerOf(tenant).get(path + "?done=You+won").body())
                .doesNotContain("role=\"status\"");
    }
}
