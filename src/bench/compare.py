"""The measuring part of compare.sh."""
import json
import math
import os
import shutil
import subprocess
import sys
import time

WORDS = ('prisoner|pows?|captiv|captur|hostage|detainee|inmate|defender|serviceman|servicemen'
         '|remains|bodies|swap|exchang|repatriat|releas|freed|handed over')
PARTS = (1, 4, 16, 64)
work, news, articles, few, megabytes, count = sys.argv[1:]
QUICK = ('-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC')
jar = work + '/home/lib/exchangeline.jar'
launcher = work + '/home/bin/exchangeline'
os.environ['EXCHANGELINE_OPTS'] = '-Xmx512m'


def fill():
    with open(news, 'rb') as file:
        lines = file.read()
    with open(work + '/news.jsonl', 'wb') as out:
        while out.tell() < int(megabytes) * 1_000_000:
            out.write(lines)
    for i, line in enumerate(lines.splitlines()):
        record = json.loads(line)
        with open('%s/single/%06d.txt' % (work, i), 'w', encoding='utf-8') as out:
            out.write('%s\n\n%s\n' % (record.get('title', ''), record['text']))
    names = sorted(f for f in os.listdir(articles) if f.endswith('.txt'))
    texts = []
    for name in names:
        with open(os.path.join(articles, name), encoding='utf-8') as file:
            texts.append(file.read().partition('\n'))
    for part in PARTS:
        folder = '%s/many%d' % (work, part)
        os.mkdir(folder)
        for n in range(int(count) * part // PARTS[-1]):
            first, _, rest = texts[n % len(texts)]
            with open('%s/%06d.txt' % (folder, n), 'w', encoding='utf-8') as out:
                out.write('%s %d\n%s' % (first, n, rest))


def run(*command, times=1):
    """CPU and wall seconds, and most megabytes: of the run with the least CPU time."""
    best = (math.inf,)
    for _ in range(times):
        start = time.monotonic()
        # Not to /dev/null: grep would stop at the first line it finds.
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=work)
        told = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status) not in (0, 3):
            sys.exit('%s: %s' % (' '.join(command), told.decode(errors='replace')))
        cpu = usage.ru_utime + usage.ru_stime
        best = min(best, (cpu, time.monotonic() - start, usage.ru_maxrss / 1024))
    return best


def extract(name, *options, jobs=1, times=1):
    """By the launcher, which chooses the compiler by how much there is to read."""
    return run(launcher, 'extract', name, '-q', '--jobs', str(jobs),
               '-o', work + '/out.json', *options, times=times)


def java(name, *arguments, flags=(), times=1):
    return run('java', *flags, '-cp', jar + ':' + work + '/classes', name, *arguments, times=times)


def fastest(name, *arguments):
    """With the compiler that costs less here."""
    return min(java(name, *arguments), java(name, *arguments, flags=QUICK))


def row(what, ours, other, ratio):
    print('| %s | %.2f | %.2f | %.3f |' % (what, ours, other, ratio), flush=True)


fill()
extract(few)  # the first run of the launcher makes the archive
print('| | exchangeline, s | other, s | ratio |\n| --- | --- | --- | --- |')
ours = extract('news.jsonl')[0]
grep = run('grep', '-E', '-i', '-c', WORDS, 'news.jsonl')[0]
row('bytes/s of %s MB of news, JSON Lines, one job, against `grep -E -i -c`' % megabytes,
    ours, grep, grep / ours)
if shutil.which('rg'):
    rg = run('rg', '-i', '-c', WORDS, 'news.jsonl')[0]
    row('the same against ripgrep', ours, rg, rg / ours)
ours, read = extract('single')[0], fastest('ReadRun', 'single')[0]
row('CPU time of %d text files of news against reading them' % len(os.listdir(work + '/single')),
    ours, read, ours / read)
ours = extract('many64', '--reports', work + '/reports.jsonl')[0]
nlp = fastest('OpenNlpRun', 'many64')[0]
row('articles/s of %s on exchanges, one job, with `--reports`, against OpenNLP' % count,
    ours, nlp, nlp / ours)
for name, what in (('many64', 'articles on exchanges'), ('news.jsonl', 'news')):
    two, one = extract(name, jobs=2)[1], extract(name)[1]
    row('%s: wall time of two jobs, of one' % what, two, one, one / two)
ours = extract(few, times=5)[0]
load = java('LoadRun', times=5,
            flags=(*QUICK, '-Xlog:disable',
                   '-XX:SharedArchiveFile=' + jar.replace('.jar', '.jsa')))[0]
row('CPU time of %s, launcher, against loading the models' % os.path.basename(few),
    ours, load, ours / load)
print('\n| articles on exchanges | CPU, s | wall, s | memory, MB |\n| --- | --- | --- | --- |')
points = []
for part in PARTS:
    cpu, wall, memory = extract('many%d' % part)
    n = int(count) * part // PARTS[-1]
    points.append((math.log(n), math.log(cpu)))
    print('| %d | %.2f | %.2f | %.0f |' % (n, cpu, wall, memory), flush=True)
x, y = (sum(values) / len(points) for values in zip(*points))
slope = sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)
print('\nCPU time grows with the number of articles to the power of %.2f.' % slope)
