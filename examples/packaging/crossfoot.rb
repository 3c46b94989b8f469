# crossfoot.rb - a formula for Homebrew: brew install --build-from-source ./crossfoot.rb
#
# url is where the tarball of `make dist` was put, sha256 its sum.
class Crossfoot < Formula
  desc "Get every figure out of many reports, and see which agree"
  homepage "https://crossfoot.example/"
  url "https://crossfoot.example/crossfoot-0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "ISC"

  depends_on "pkgconf" => :build
  depends_on "libcsv"
  depends_on "pcre2"
  depends_on "utf8proc"

  def install
    system "make", "PREFIX=#{prefix}"
    system "make", "PREFIX=#{prefix}", "install"
  end

  test do
    (testpath/"a.txt").write "On May 3, 2025, the raid killed 5 people.\n"
    assert_match "1 report", shell_output("#{bin}/crossfoot report a.txt")
    system bin/"crossfoot", "doctor"
  end
end
