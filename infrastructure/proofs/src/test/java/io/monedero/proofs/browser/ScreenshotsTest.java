package io.monedero.proofs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.monedero.proofs.WholeProduct;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of {@code docs/images} anew; only when asked to, since the demo's days are those of the machine. */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class ScreenshotsTest {
    private static final Path FOLDER = WholeProduct.project().resolve("docs/images");
    private static final String ADMIN = "/" + WholeProduct.CLUB + "/admin";

    @Test
    @DisplayName("the pictures of the README are what the product shows")
    void pictures() throws IOException {
        try (Browsing club = Browsing.start()) {
            picture(club, "/signup", "sign-up");
            club.open("/oauth/login/staff");
            club.logIn(WholeProduct.OWNER, WholeProduct.CLUB);
            picture(club, ADMIN + "/products", "products");
            String greenFee = club.page()
                    .locator("main a:text('Green fee 18 hoyos')")
                    .getAttribute("href")
                    .replaceFirst(".*/", "");
            picture(club, ADMIN + "/prices", "prices");
            club.open(ADMIN + "/price-map?productId=" + greenFee);
            club.page().locator(".maps").scrollIntoViewIfNeeded();
            taken(club, "price-map");
            club.open(ADMIN + "/sales?status=open");
            first(club, ADMIN + "/sales/").click();
            club.page().locator(".desk").waitFor();
            taken(club, "sale");
            club.open(ADMIN + "/invoices");
            String invoice = first(club, ADMIN + "/invoices/").getAttribute("href");
            invoicePicture(club.page()
                    .request()
                    .get(WholeProduct.address() + invoice + "/pdf")
                    .body());
            club.open("/local/executions");
            club.page().locator("main button").first().click();
            picture(club, "/local/executions", "executions");
        }
    }

    private static void picture(Browsing browsing, String path, String name) {
        browsing.open(path);
        taken(browsing, name);
    }

    private static void taken(Browsing browsing, String name) {
        browsing.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    /** The first link below an address. */
    private static Locator first(Browsing browsing, String address) {
        return browsing.page().locator("main a[href^='" + address + "']").first();
    }

    private static void invoicePicture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(ImageIO.write(
                            new PDFRenderer(document).renderImageWithDPI(0, 96),
                            "png",
                            FOLDER.resolve("invoice.png").toFile()))
                    .isTrue();
        }
    }
}
