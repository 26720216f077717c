package cn.com.ytajpx.anpei.certificate;

/**
 * What an import put into the register.
 *
 * @param rows       terms stored
 * @param renewed    terms among them that took the place of an earlier one
 * @param overtaken  rows left out because the register had moved past them since the preview
 * @param newHolders people the register did not know
 */
record Stored(int rows, int renewed, int overtaken, int newHolders) {
}
