package org.patlive.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {

    @Test
    void thereAre36StatementsThenSixWeightsThenSuccess() {
        assertThat(Item.all()).hasSize(43).hasSize(Item.COUNT);
        assertThat(Item.all().subList(0, 36))
                .allMatch(Item::isStatement)
                .containsExactlyElementsOf(Item.statements().toList());
        assertThat(Item.all().subList(36, 42)).allMatch(Item::isWeight).noneMatch(Item::isStatement);
        assertThat(Item.all().getLast()).isSameAs(Item.SUCCESS);
        assertThat(Item.SUCCESS.isStatement() || Item.SUCCESS.isWeight()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.patlive.instrument.Item#all")
    void isFoundAgainByItsCodeAndByItsPlace(Item item) {
        assertThat(Item.of(item.code())).isSameAs(item);
        assertThat(Item.at(item.index())).isSameAs(item);
        assertThat(item).hasToString(item.code());
    }

    @ParameterizedTest
    @CsvSource({"0, 1A, 1", "5, 1F, 1", "6, 2A, 2", "35, 6F, 6", "36, W1, 1", "41, W6, 6", "42, success, 0"})
    void hasItsPlaceOnTheSheet(int index, String code, int principle) {
        var item = Item.of(code);

        assertThat(item.index()).isEqualTo(index);
        assertThat(item.principle()).isEqualTo(principle);
    }

    @Test
    void isFoundByPrincipleAndElement() {
        assertThat(Item.statement(1, 'A').code()).isEqualTo("1A");
        assertThat(Item.statement(6, 'F').code()).isEqualTo("6F");
        assertThat(Item.weight(6).code()).isEqualTo("W6");
    }

    @Test
    void refusesWhatIsNotOnTheSheet() {
        assertThatIllegalArgumentException().isThrownBy(() -> Item.statement(0, 'A'));
        assertThatIllegalArgumentException().isThrownBy(() -> Item.statement(7, 'A'));
        assertThatIllegalArgumentException().isThrownBy(() -> Item.statement(1, 'G'));
        assertThatIllegalArgumentException().isThrownBy(() -> Item.statement(1, 'a'));
        assertThatIllegalArgumentException().isThrownBy(() -> Item.weight(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Item.weight(7));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Item.at(43));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1G", "7A", "0A", "1a", "W0", "W7", "w1", "SUCCESS", " 1A"})
    void refusesCodesThatAreNotOnTheSheet(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Item.of(code));
    }

    @ParameterizedTest
    @CsvSource({"1A, 4", "6F, 4", "W1, 5", "W6, 5", "success, 4"})
    void allowsAnswersFromOneToItsHighest(String code, int highest) {
        var item = Item.of(code);

        assertThat(item.highest()).isEqualTo(highest);
        assertThat(item.allows(0)).isFalse();
        assertThat(item.allows(1)).isTrue();
        assertThat(item.allows(highest)).isTrue();
        assertThat(item.allows(highest + 1)).isFalse();
    }
}
