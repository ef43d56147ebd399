package io.monedero.proofs.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The shortest way through the product, as somebody walks it who has just heard of it. */
class SignUpToPdfTest {
    @Test
    @DisplayName(
            "T-01 C-04 S-03 I-07 a business signs up, adds a product, sells it for cash and has the invoice as a file")
    void fromSignUpToPdf() throws IOException {
        try (Browsing salon = Browsing.start()) {
            signUp(salon);
            addProduct(salon);
            sell(salon);
            assertThat(text(invoice(salon.page()))).contains("Corte de pelo", "24,20", "20,00", "4,20");
        }
    }

    private static void signUp(Browsing salon) {
        salon.open("/signup");
        salon.assertAccessible();
        salon.type("Name", "Peluquería Sol");
        salon.type("Address", "peluqueria-sol");
        salon.type("Your name", "Sol Vega");
        salon.type("Your mail address", "sol@peluqueria.example");
        salon.press("Sign up");
        salon.press("Log in");
        salon.logIn("sol@peluqueria.example", "peluqueria-sol");
        salon.assertAccessible();
    }

    private static void addProduct(Browsing salon) {
        salon.go("Products");
        salon.press("Add the first product");
        salon.type("Name", "Corte de pelo");
        salon.page().getByLabel("Subfamily").selectOption(new SelectOption().setIndex(1));
        salon.type("Standard price", "24.20");
        salon.page().getByLabel("IVA 21 %").check();
        salon.assertAccessible();
        salon.press("Add a product");
        assertThat(salon.page().getByText("Corte de pelo")).isVisible();
        salon.assertAccessible();
    }

    private static void sell(Browsing salon) {
        salon.go("Sales");
        salon.press("New sale");
        salon.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Corte de pelo"))
                .click();
        assertThat(salon.page().getByRole(AriaRole.LIST, new GetByRoleOptions().setName("Lines of the sale")))
                .containsText("Corte de pelo");
        salon.assertAccessible();
        salon.press("Cash");
        assertThat(link(salon.page())).isVisible();
        salon.assertAccessible();
    }

    /** The file behind the link, saved as a person saves a link. */
    private static Path invoice(Page page) {
        link(page).evaluate("link => link.setAttribute('download', '')");
        return page.waitForDownload(() -> link(page).click()).path();
    }

    private static Locator link(Page page) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("PDF"));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
