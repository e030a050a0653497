<# : batch portion
@echo off
rem Runs Maven for PAT Live: finds a JDK that is new enough, finds or fetches Maven, passes every argument on.
rem The PowerShell half below does the finding, which batch is too weak for; both halves live in one file so
rem that nothing else has to be trusted or installed. The same rules, and why, are told in mvnw.
rem
rem   JAVA_HOME        is taken if it is a JDK 21 or newer
rem   MAVEN_USER_HOME  where Maven is kept; .m2 in the user's folder if unset
rem   MVNW_REPOURL     base address of a repository to fetch Maven from, in place of Apache's archive
setlocal
set "MVNW_SELF=%~f0"
set "MVNW_HERE=%~dp0"
set "MVNW_MVN="
set "MVNW_POM="
rem PowerShell 7 leaves its own module path behind, which breaks the older PowerShell called here.
set "PSModulePath="
for /f "usebackq tokens=1* delims==" %%A in (`powershell -NoProfile -Command "& ([ScriptBlock]::Create((Get-Content -Raw -LiteralPath $env:MVNW_SELF)))"`) do set "%%A=%%B"
if not defined MVNW_MVN exit /b 1
rem Called from elsewhere it still builds this project, unless the first argument names another.
if not exist pom.xml if not "%~1"=="-f" if not "%~1"=="--file" set MVNW_POM=-f "%MVNW_HERE%pom.xml"
rem No "call": control does not come back, so the lines below are never read as batch.
"%MVNW_MVN%" %MVNW_POM% %*
exit /b 1
: end of the batch portion #>

$ErrorActionPreference = 'Stop'
$oldestJdk = 21
$oldestMaven = [Version]'3.6.3'

function Fail([string] $sentence) {
    [Console]::Error.WriteLine($sentence)
    exit 1
}

# The major version of the JDK in a folder, or 0 if there is no whole JDK.
function Get-JdkVersion([string] $folder) {
    if (-not $folder) { return 0 }
    $java = Join-Path $folder 'bin\java.exe'
    if (-not (Test-Path -LiteralPath $java) -or -not (Test-Path -LiteralPath (Join-Path $folder 'bin\javac.exe'))) {
        return 0
    }
    $release = Join-Path $folder 'release'
    if (Test-Path -LiteralPath $release) {
        $line = Select-String -LiteralPath $release -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
        if ($line) { return [int] $line.Matches[0].Groups[1].Value }
    }
    return [Diagnostics.FileVersionInfo]::GetVersionInfo($java).FileMajorPart
}

function Find-Jdk {
    if ((Get-JdkVersion $env:JAVA_HOME) -ge $oldestJdk) { return $env:JAVA_HOME }

    $onPath = Get-Command java.exe -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($onPath) {
        $jdk = Split-Path (Split-Path $onPath.Path)
        if ((Get-JdkVersion $jdk) -ge $oldestJdk) { return $jdk }
    }

    $parents = @()
    foreach ($root in $env:ProgramFiles, $env:ProgramW6432, "$env:LOCALAPPDATA\Programs") {
        foreach ($vendor in 'Java', 'Eclipse Adoptium', 'Microsoft', 'Amazon Corretto', 'Zulu', 'BellSoft') {
            if ($root) { $parents += Join-Path $root $vendor }
        }
    }
    $parents += "$env:USERPROFILE\.jdks", "$env:USERPROFILE\.sdkman\candidates\java", "$env:USERPROFILE\.gradle\jdks"

    $best = $null
    $bestRank = 0
    foreach ($parent in $parents) {
        foreach ($folder in Get-ChildItem -LiteralPath $parent -Directory -ErrorAction SilentlyContinue) {
            $version = Get-JdkVersion $folder.FullName
            # 25, else 21 (both long-term releases), else the newest.
            $rank = switch ($version) { 25 { 100025 } 21 { 100021 } default { $version } }
            if ($version -ge $oldestJdk -and $rank -gt $bestRank) {
                $best = $folder.FullName
                $bestRank = $rank
            }
        }
    }
    return $best
}

$jdk = Find-Jdk
if (-not $jdk) {
    Fail "PAT Live needs a JDK $oldestJdk or newer; install e.g. Temurin 25 (adoptium.net) and run this again."
}
$env:JAVA_HOME = $jdk

$properties = @{}
foreach ($line in Get-Content -LiteralPath (Join-Path $env:MVNW_HERE '.mvn\wrapper\maven-wrapper.properties')) {
    if ($line -match '^(\w+)=(.*)$') { $properties[$Matches[1]] = $Matches[2].Trim() }
}
$url = $properties['distributionUrl']
$archive = $url -replace '^.*/', ''
$name = $archive -replace '-bin\..*$', ''
if ($env:MVNW_REPOURL) {
    $url = $env:MVNW_REPOURL.TrimEnd('/') + "/org/apache/maven/apache-maven/$($name -replace '^apache-maven-', '')/$archive"
}
$userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
$distributions = Join-Path $userHome 'wrapper\dists'
$ours = Join-Path $distributions "$name\pat-live"

function Find-UnpackedMaven {
    $patterns = "$ours", "$distributions\$name\*", "$distributions\$name-bin\*\$name",
        "$distributions\apache-maven-3.9.*\*", "$distributions\apache-maven-3.9.*-bin\*\apache-maven-3.9.*"
    foreach ($pattern in $patterns) {
        $found = Get-Item -Path "$pattern\bin\mvn.cmd" -ErrorAction SilentlyContinue | Select-Object -First 1
        if ($found) { return $found.FullName }
    }
}

# Fetches, checks and unpacks Maven with the curl and tar that Windows brings along.
function Get-Maven {
    if (-not (Get-Command curl.exe, tar.exe -ErrorAction SilentlyContinue)) { return }
    $work = Join-Path $distributions ('.fetch-' + [Guid]::NewGuid())
    try {
        New-Item -ItemType Directory -Force $work, (Split-Path $ours) | Out-Null
        $file = Join-Path $work $archive
        & curl.exe -fsL --connect-timeout 10 --speed-limit 1000 --speed-time 20 -o $file $url
        if ($LASTEXITCODE -ne 0) { return }
        if ((Get-FileHash -LiteralPath $file -Algorithm SHA512).Hash -ne $properties['distributionSha512Sum']) {
            [Console]::Error.WriteLine("$url is not the file this project expects (wrong SHA-512); not used.")
            return
        }
        & tar.exe -xzf $file -C $work
        if ($LASTEXITCODE -ne 0) { return }
        if (-not (Test-Path -LiteralPath $ours)) { Move-Item -LiteralPath (Join-Path $work $name) -Destination $ours }
        return Join-Path $ours 'bin\mvn.cmd'
    } catch {
        return
    } finally {
        Remove-Item -LiteralPath $work -Recurse -Force -ErrorAction SilentlyContinue
    }
}

function Find-InstalledMaven {
    $mvn = Get-Command mvn.cmd -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($mvn -and ((& $mvn.Path -v | Out-String) -match 'Apache Maven (\d+\.\d+\.\d+)') `
            -and [Version] $Matches[1] -ge $oldestMaven) {
        return $mvn.Path
    }
}

$maven = Find-UnpackedMaven
if (-not $maven) { $maven = Get-Maven }
if (-not $maven) { $maven = Find-InstalledMaven }
if (-not $maven) {
    Fail "Could not fetch Maven from $url; connect this machine, or install Maven $oldestMaven or newer, and run this again."
}
Write-Output "JAVA_HOME=$jdk"
Write-Output "MVNW_MVN=$maven"
